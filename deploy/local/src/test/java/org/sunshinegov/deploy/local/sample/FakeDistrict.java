package org.sunshinegov.deploy.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sunshinegov.deploy.local.district.Addresses;

/** Stands in for the gateway and all behind it: versions, legal moves, and news that take their time. */
final class FakeDistrict implements AutoCloseable {
    private static final long NEWS = 40;

    static {
        // The small server of the JDK otherwise waits 40 ms with every answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final Map<UUID, FakeThing> things = new ConcurrentHashMap<>();
    final Map<String, UUID> keys = new ConcurrentHashMap<>();
    final Map<String, JsonObject> accounts = new ConcurrentHashMap<>();
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger uploads = new AtomicInteger();
    volatile int brokenAfter = Integer.MAX_VALUE;
    volatile LocalDateTime now;

    private final HttpServer gateway;
    private final HttpServer keycloak;
    private final HttpServer management;
    private final ExecutorService threads = Executors.newFixedThreadPool(12);
    private final ScheduledExecutorService news = Executors.newScheduledThreadPool(1);

    FakeDistrict(LocalDateTime now) throws IOException {
        this.now = now;
        gateway = server();
        gateway.createContext("/auth/realms/sunshine/", exchange -> answer(exchange, this::identity));
        gateway.createContext("/api/", exchange -> answer(exchange, this::api));
        keycloak = server();
        keycloak.createContext("/auth/", exchange -> answer(exchange, this::identity));
        management = server();
        management.createContext("/q/clock", exchange -> answer(exchange, this::clock));
    }

    private HttpServer server() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        return server;
    }

    int port() {
        return gateway.getAddress().getPort();
    }

    Addresses addresses() {
        var ports = new TreeMap<String, Integer>();
        ports.put("keycloak", keycloak.getAddress().getPort());
        for (var service : new String[] {"catalog", "request", "review", "assessment"}) {
            ports.put(service + ".management", management.getAddress().getPort());
        }
        return new Addresses(ports);
    }

    private record Answer(int status, String location, Object body) {}

    private interface Handler {
        Answer handle(HttpExchange exchange, String path, String body);
    }

    private void answer(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answer = !exchange.getRequestURI().getPath().startsWith("/q/") && calls.incrementAndGet() == brokenAfter
                    ? new Answer(500, null, null)
                    : handler.handle(exchange, exchange.getRequestURI().getPath(), body);
            if (answer.location() != null) {
                exchange.getResponseHeaders().set("Location", answer.location());
            }
            var bytes = answer.body() == null
                    ? new byte[0]
                    : answer.body().toString().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private synchronized Answer clock(HttpExchange exchange, String path, String body) {
        if (exchange.getRequestMethod().equals("PUT")) {
            var wanted = LocalDateTime.parse(new JsonObject(body).getString("now"));
            now = wanted.isAfter(now) ? wanted : now;
        }
        return new Answer(200, null, new JsonObject().put("now", now.toString()));
    }

    private Answer identity(HttpExchange exchange, String path, String body) {
        if (path.endsWith("/token")) {
            var account = body.contains("username=") ? body.replaceAll(".*username=([^&]+).*", "$1") : "loader";
            return new Answer(
                    200, null, new JsonObject().put("access_token", account).put("expires_in", 300));
        }
        if (path.endsWith("/roles/staff")) {
            return new Answer(200, null, new JsonObject().put("id", "r").put("name", "staff"));
        }
        if (path.endsWith("/role-mappings/realm")) {
            return new Answer(204, null, null);
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return new Answer(200, null, new JsonArray().add(new JsonObject().put("id", "known")));
        }
        var account = new JsonObject(body);
        return accounts.putIfAbsent(account.getString("username"), account) == null
                ? new Answer(201, "/auth/admin/realms/sunshine/users/" + UUID.randomUUID(), null)
                : new Answer(409, null, null);
    }

    private Answer api(HttpExchange exchange, String path, String body) {
        var actor = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        var words = path.split("/");
        if (path.endsWith("/register")) {
            return new Answer(200, null, registered(new JsonObject(body)));
        }
        if (path.endsWith("/appointments/approval")) {
            return new Answer(204, null, null);
        }
        if (path.endsWith("/entries/load")) {
            var ids = new JsonObject();
            new JsonArray(body)
                    .forEach(entry -> ids.put(
                            ((JsonObject) entry).getString("matter"),
                            UUID.randomUUID().toString()));
            return new Answer(200, null, ids);
        }
        if (words.length == 5) {
            return exchange.getRequestMethod().equals("POST")
                    ? created(exchange, words[4], body)
                    : reviews(subject(exchange.getRequestURI()));
        }
        var thing = things.get(UUID.fromString(words[5]));
        return thing == null || !thing.isThere()
                ? new Answer(404, null, null)
                : one(exchange, thing, words, actor, body);
    }

    private Answer one(HttpExchange exchange, FakeThing thing, String[] words, String actor, String body) {
        if (words.length == 6) {
            var proposals = new JsonArray().add(new JsonObject().put("id", thing.id.toString()));
            return new Answer(
                    200,
                    null,
                    new JsonObject()
                            .put("version", thing.version())
                            .put("state", thing.state())
                            .put("proposals", proposals));
        }
        if (words[6].equals("documents")) {
            uploads.incrementAndGet();
            return new Answer(201, String.join("/", words) + "/" + UUID.randomUUID(), null);
        }
        var seen = Integer.parseInt(
                exchange.getRequestHeaders().getFirst("If-Match").replace("\"", ""));
        var content = body.isEmpty() ? new JsonObject() : new JsonObject(body);
        var last = words[words.length - 1];
        var status = thing.move(last.equals("approval") ? last : words[6], seen, actor, content);
        if (status == 204) {
            tell(thing);
        }
        return new Answer(status, null, status == 412 ? new JsonObject().put("version", thing.version()) : null);
    }

    private void tell(FakeThing thing) {
        if (thing.state().equals("UNDER_REVIEW")) {
            var review = new FakeThing("reviews", thing, null, NEWS);
            things.put(review.id, review);
        } else if (thing.state().equals("CONCLUDED")) {
            var unused = news.schedule(() -> thing.subject.become("APPROVED"), NEWS, TimeUnit.MILLISECONDS);
        }
    }

    private Answer created(HttpExchange exchange, String kind, String body) {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var id = keys.computeIfAbsent(key, fresh -> {
            var thing = new FakeThing(kind, null, new JsonObject(body), 0);
            things.put(thing.id, thing);
            return thing.id;
        });
        return new Answer(201, "/api/x/v1/" + kind + "/" + id, null);
    }

    private static UUID subject(URI address) {
        return UUID.fromString(address.getQuery().replace("subject=", ""));
    }

    private Answer reviews(UUID subject) {
        var lines = new JsonArray();
        things.values().stream()
                .filter(thing -> thing.subject != null && thing.subject.id.equals(subject) && thing.isThere())
                .forEach(thing -> lines.add(new JsonObject().put("id", thing.id.toString())));
        return new Answer(200, null, new JsonObject().put("items", lines));
    }

    private static JsonObject registered(JsonObject load) {
        return new JsonObject()
                .put("organisations", ids(load.getJsonArray("organisations"), "code"))
                .put("people", ids(load.getJsonArray("people"), "account"))
                .put("waiting", new JsonArray().add(UUID.randomUUID().toString()));
    }

    private static JsonObject ids(JsonArray entries, String name) {
        var ids = new JsonObject();
        entries.forEach(entry ->
                ids.put(((JsonObject) entry).getString(name), UUID.randomUUID().toString()));
        return ids;
    }

    long count(String kind, String state) {
        return things.values().stream()
                .filter(thing -> thing.kind.equals(kind) && thing.state().equals(state))
                .count();
    }

    /** Until the last news has come. */
    void settle() throws InterruptedException {
        news.shutdown();
        if (!news.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("there is still news on its way");
        }
    }

    @Override
    public void close() {
        gateway.stop(0);
        keycloak.stop(0);
        management.stop(0);
        var unusedThreads = threads.shutdownNow();
        var unusedNews = news.shutdownNow();
    }
}
