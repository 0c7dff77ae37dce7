package org.sunshinegov.deploy.local.sample.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends one request to the gateway, or to a part of its own, and takes nothing but success for an answer. */
final class Wire {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Wire(String origin) {
        this.origin = origin;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : origin + path))
                .timeout(ANSWER);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) {
                throw new Refused(request.method() + " " + request.uri().getPath(), answer.statusCode(), answer.body());
            }
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
