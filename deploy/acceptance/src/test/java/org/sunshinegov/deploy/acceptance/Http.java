package org.sunshinegov.deploy.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.sunshinegov.deploy.local.sample.api.Caller;

/** Calls through the gateway as somebody, or as nobody ({@code null}), and takes every answer as it is. */
record Http(String origin, Caller caller) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    record Answer(int status, String type, String location, byte[] bytes) {
        JsonObject json() {
            return new JsonObject(text());
        }

        String text() {
            return new String(bytes, UTF_8);
        }
    }

    Answer get(String account, String path) {
        return send(to(account, path).header("Accept", "application/json").GET());
    }

    /** With whatever stands for a token. */
    Answer bearing(String token, String path) {
        return send(bearer(HttpRequest.newBuilder(URI.create(origin + path)), token));
    }

    /** {@code fields}: as a form sends them. */
    Answer form(String path, String fields) {
        return send(to(null, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    Answer page(String account, String path) {
        return send(to(account, path).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    /** As a browser that comes from the sign-in page, with this cookie. */
    Answer backFromKeycloak(String path, String cookie) {
        return send(to(null, path)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Referer", origin + "/auth/realms/sunshine/protocol/openid-connect/auth")
                .header("Cookie", cookie)
                .GET());
    }

    Answer post(String account, String path, JsonObject body) {
        return send(to(account, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode())));
    }

    /** {@code version}: the one seen. */
    Answer put(String account, String path, int version, JsonObject body) {
        return send(to(account, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    /** Asks a management port, which stands beside the gateway. */
    JsonObject manage(int port, String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .POST(BodyPublishers.noBody()))
                .json();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder to(String account, String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(30));
        return account == null ? request : bearer(request, caller.token(account));
    }

    private static HttpRequest.Builder bearer(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
