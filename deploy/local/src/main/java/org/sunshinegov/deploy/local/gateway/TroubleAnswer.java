package org.sunshinegov.deploy.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.logging.Logger;

/** A page for people, a problem document for programs. */
record TroubleAnswer(Trouble trouble, boolean forPeople, String requestId) {
    private static final Logger LOG = Logger.getLogger(TroubleAnswer.class.getName());
    private static final long LINGER = 500;

    /** What a part did not answer stands in no log of its own, so the number people read is in ours. */
    static TroubleAnswer to(HttpServerRequest request, Trouble trouble, String requestId) {
        if (trouble.isOfAPart()) {
            LOG.warning(() -> "%d %s, requestId %s".formatted(trouble.status(), trouble, requestId));
        }
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return new TroubleAnswer(trouble, accepts != null && accepts.contains("text/html"), requestId);
    }

    /** Reads on for a moment, so that a client still sending sees the answer before the connection ends. */
    void end(HttpServerRequest request, Vertx vertx) {
        request.resume();
        request.response()
                .setStatusCode(trouble.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(ForwardedHeaders.REQUEST_ID, requestId)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.response()
                .end(body())
                .onComplete(sent ->
                        vertx.setTimer(LINGER, due -> request.connection().close()));
    }

    ProxyResponse instead(ProxyRequest request) {
        return request.release()
                .response()
                .setStatusCode(trouble.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(Buffer.buffer(body())));
    }

    private String type() {
        return forPeople ? "text/html; charset=utf-8" : "application/problem+json";
    }

    private String body() {
        return forPeople ? trouble.page(requestId) : trouble.problem(requestId);
    }
}
