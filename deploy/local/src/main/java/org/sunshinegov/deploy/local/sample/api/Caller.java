package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;

/** Calls the services as somebody. */
public final class Caller {
    private final Wire wire;
    private final Wire keycloak;
    private final Tokens tokens;

    private Caller(Wire wire, Wire keycloak, Tokens tokens) {
        this.wire = wire;
        this.keycloak = keycloak;
        this.tokens = tokens;
    }

    /** In a district that is up. */
    public static Caller in(District district, Addresses addresses) {
        var wire = new Wire(district.origin());
        return new Caller(
                wire,
                new Wire("http://127.0.0.1:" + addresses.of("keycloak")),
                new Tokens(wire, district.secrets().realm().loader()));
    }

    /** By Keycloak's own port: the gateway lets nobody to where accounts are kept. */
    public Accounts accounts() {
        return new Accounts(keycloak, tokens);
    }

    /** What somebody signed in sends along. */
    public String token(String account) {
        return tokens.of(account);
    }

    JsonObject get(String account, String path) {
        return new JsonObject(wire.send(as(account, path).GET().build()).body());
    }

    String post(String account, String path, Object body) {
        return wire.send(json(as(account, path), body).POST(publisher(body)).build())
                .body();
    }

    /** Where it lies from now on; the same key makes nothing twice. */
    UUID create(String account, String path, String key, JsonObject body) {
        var created = wire.send(json(as(account, path), body)
                .header("Idempotency-Key", key)
                .POST(publisher(body))
                .build());
        return lastId(created);
    }

    /** Part of what has {@code version}. */
    void create(String account, String path, int version, JsonObject body) {
        var unused = wire.send(json(as(account, path), body)
                .header("If-Match", "\"" + version + "\"")
                .POST(publisher(body))
                .build());
    }

    void put(String account, String path, JsonObject body) {
        var unused =
                wire.send(json(as(account, path), body).PUT(publisher(body)).build());
    }

    /** A change to what has {@code version}; {@code body} null for none. */
    void put(String account, String path, int version, JsonObject body) {
        var unused = wire.send(json(as(account, path), body)
                .header("If-Match", "\"" + version + "\"")
                .PUT(publisher(body))
                .build());
    }

    void post(String account, String path, int version) {
        var unused = wire.send(as(account, path)
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    }

    UUID upload(String account, String path, String fileName, byte[] bytes) {
        var form = new FileForm(fileName, bytes);
        return lastId(wire.send(as(account, path)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.body()))
                .build()));
    }

    private HttpRequest.Builder as(String account, String path) {
        return wire.to(path)
                .header("Authorization", "Bearer " + tokens.of(account))
                .header("Accept", "application/json");
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, Object body) {
        return body == null ? request : request.header("Content-Type", "application/json");
    }

    private static BodyPublisher publisher(Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.ofString(body instanceof JsonArray array ? array.encode() : ((JsonObject) body).encode());
    }

    private static UUID lastId(HttpResponse<String> created) {
        var location = created.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
