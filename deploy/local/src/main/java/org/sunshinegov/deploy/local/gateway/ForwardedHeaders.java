package org.sunshinegov.deploy.local.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;

/** Who asked, and by which address: the services believe these headers, so what a client sends in them is dropped. */
final class ForwardedHeaders {
    static final String REQUEST_ID = "X-Request-Id";

    private static final List<String> OURS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Original-Host",
            "X-Real-Ip",
            REQUEST_ID);

    private ForwardedHeaders() {}

    static void set(ProxyRequest proxied, HttpServerRequest request, int port, String requestId) {
        OURS.forEach(proxied.headers()::remove);
        var host = request.getHeader(HttpHeaders.HOST);
        proxied.putHeader("X-Forwarded-For", request.remoteAddress().hostAddress())
                .putHeader("X-Forwarded-Host", host == null ? "localhost:" + port : host)
                .putHeader("X-Forwarded-Port", Integer.toString(port))
                .putHeader("X-Forwarded-Proto", "http")
                .putHeader(REQUEST_ID, requestId);
    }
}
