package org.sunshinegov.deploy.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.UUID;

/** One request on its way through the gateway. */
final class Passage implements ProxyInterceptor {
    private static final long MEGABYTE = 1024 * 1024;

    /** What the services themselves accept. */
    static final long BODY_LIMIT = 60 * MEGABYTE;

    private final HttpServerRequest request;
    private final HttpClient client;
    private final int gatewayPort;
    private final Vertx vertx;
    private final String id = UUID.randomUUID().toString();

    Passage(HttpServerRequest request, HttpClient client, int gatewayPort, Vertx vertx) {
        this.request = request;
        this.client = client;
        this.gatewayPort = gatewayPort;
        this.vertx = vertx;
    }

    void to(int port) {
        if (declaredLength() > BODY_LIMIT) {
            answer(Trouble.TOO_LARGE).end(request, vertx);
            return;
        }
        request.pause();
        client.request(new RequestOptions().setHost("127.0.0.1").setPort(port))
                .onSuccess(this::pass)
                .onFailure(down -> answer(Trouble.UNAVAILABLE).end(request, vertx));
    }

    private void pass(HttpClientRequest connected) {
        HttpProxy.reverseProxy(client)
                .origin(context -> Future.succeededFuture(connected))
                .addInterceptor(this)
                .handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var proxied = context.request();
        ForwardedHeaders.set(proxied, request, gatewayPort, id);
        var body = new LimitedStream(proxied.getBody().stream(), BODY_LIMIT);
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            proxied.setBody(Body.body(body));
        }
        return context.sendRequest()
                .recover(
                        fault -> Future.succeededFuture(answer(body.isCutOff() ? Trouble.TOO_LARGE : Trouble.BROKEN_OFF)
                                .instead(proxied)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().putHeader(ForwardedHeaders.REQUEST_ID, id);
        return context.sendResponse();
    }

    private TroubleAnswer answer(Trouble trouble) {
        return TroubleAnswer.to(request, trouble, id);
    }

    private long declaredLength() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
