package org.sunshinegov.deploy.local.clock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/** The management port of a service, as far as its clock goes; writes down in which order it was moved. */
public final class ClockedService implements AutoCloseable {
    private final String name;
    private final List<String> moves;
    private final HttpServer server;
    private LocalDateTime now;
    private Runnable timers = () -> {};
    private List<String> undone = List.of();

    public ClockedService(String name, LocalDateTime now, List<String> moves) throws IOException {
        this.name = name;
        this.now = now;
        this.moves = moves;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/clock", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    LocalDateTime now() {
        return now;
    }

    /** What it does at every move before it answers. */
    void does(Runnable work) {
        timers = work;
    }

    /** From now on its timers leave this undone. */
    void leaves(String... works) {
        undone = List.of(works);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            now = LocalDateTime.parse(new JsonObject(body).getString("now"));
            moves.add(name + " " + now);
            timers.run();
        }
        var left = exchange.getRequestMethod().equals("PUT") && !undone.isEmpty();
        var words = left
                ? new JsonObject().put("code", "clock-work-undone").put("undone", undone)
                : new JsonObject().put("now", now.toString());
        var answer = words.encode().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(left || now.getYear() > 2999 ? 409 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
