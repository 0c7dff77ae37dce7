package org.sunshinegov.deploy.local.sample.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens by account, kept until shortly before they end; everybody has the same password. */
final class Tokens {
    static final String PASSWORD = "sunshine";

    private static final String REALM = "/auth/realms/sunshine/protocol/openid-connect/token";
    private static final String CLIENT = "sunshine-loader";
    private static final int SECONDS_TO_SPARE = 60;

    private final Wire wire;
    private final String secret;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String text, long ends) {}

    Tokens(Wire wire, String secret) {
        this.wire = wire;
        this.secret = secret;
    }

    String of(String account) {
        return kept.compute(account, (name, token) -> isGood(token) ? token : ofPerson(name))
                .text();
    }

    /** The loader's own, to make accounts with. */
    String ofLoader() {
        return ask(Map.of("grant_type", "client_credentials")).text();
    }

    private static boolean isGood(Token token) {
        return token != null && System.nanoTime() < token.ends();
    }

    private Token ofPerson(String account) {
        return ask(Map.of("grant_type", "password", "username", account, "password", PASSWORD, "scope", "openid"));
    }

    private Token ask(Map<String, String> grant) {
        var form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining(
                        "&", "client_id=" + CLIENT + "&client_secret=" + URLEncoder.encode(secret, UTF_8) + "&", ""));
        var answer = new JsonObject(wire.send(wire.to(REALM)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .body());
        var seconds = answer.getInteger("expires_in") - SECONDS_TO_SPARE;
        return new Token(answer.getString("access_token"), System.nanoTime() + seconds * 1_000_000_000L);
    }
}
