package org.sunshinegov.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.documents.download.ContentDisposition;

/** Stands for the services that own what is reviewed: serves their parts to whoever brings the services' token. */
@Startup
@Singleton
public class OwnerApi {

    private static final String TOKEN = "token-of-the-services";

    private final HttpServer server;
    private final Map<String, Served> served = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private record Served(int status, byte[] bytes, String fileName) {}

    OwnerApi(@ConfigProperty(name = "sunshine.gateway") URI address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        server.createContext("/token", this::token);
        server.createContext("/api/", this::document);
        server.start();
    }

    @PreDestroy
    void stop() {
        server.stop(0);
    }

    public void serve(String path, String fileName, byte[] bytes) {
        served.put(path, new Served(200, bytes, fileName));
    }

    public void refuse(String path, int status) {
        served.put(path, new Served(status, new byte[0], ""));
    }

    /** How often a part was asked for with the services' token. */
    public int asked(String path) {
        return asked.getOrDefault(path, 0);
    }

    private void token(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"expires_in\":300,\"token_type\":\"Bearer\"}"
                        .formatted(TOKEN)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void document(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, new byte[0]);
            return;
        }
        asked.merge(path, 1, Integer::sum);
        Served one = served.getOrDefault(path, new Served(404, new byte[0], ""));
        exchange.getResponseHeaders().add("Content-Disposition", ContentDisposition.attachment(one.fileName()));
        answer(exchange, one.status(), one.bytes());
    }

    private static void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
