package org.sunshinegov.deploy.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** The one address of the district: passes each request to the part its path belongs to, and keeps nothing. */
public final class Gateway implements AutoCloseable {
    private static final int HEADERS = 32 * 1024;
    private static final int CONNECTIONS_PER_PART = 256;

    /** Held, or its level is forgotten. */
    private static final Logger GONE = Logger.getLogger("io.netty.util.internal.PromiseNotificationUtil");

    private final int port;
    private final Routes routes;
    private final Map<String, Integer> partPorts;
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions()
            .setMaxPoolSize(CONNECTIONS_PER_PART)
            .setMaxHeaderSize(HEADERS)
            .setConnectTimeout(2_000)
            .setKeepAliveTimeout(20)
            .setDecompressionSupported(false));

    public Gateway(int port, Routes routes, Map<String, Integer> partPorts) {
        this.port = port;
        this.routes = routes;
        this.partPorts = Map.copyOf(partPorts);
        // A browser that left before its answer came is no news, and would fill the launcher's console.
        GONE.setLevel(Level.OFF);
    }

    /** HTTP/1.1 alone: the proxy loses the answer to a stream of HTTP/2 when the part breaks off. */
    public void start() {
        var options = new HttpServerOptions()
                .setMaxHeaderSize(HEADERS)
                .setMaxInitialLineLength(HEADERS / 2)
                .setHttp2ClearTextEnabled(false)
                .setDecompressionSupported(false);
        try {
            var unused = vertx.createHttpServer(options)
                    .requestHandler(this::handle)
                    .invalidRequestHandler(this::refuse)
                    .listen(port, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException taken) {
            throw new ComponentFailed(
                    "网关无法使用端口 %d。".formatted(port), "The gateway cannot use port %d.".formatted(port), taken);
        }
    }

    private void handle(HttpServerRequest request) {
        try {
            var part = routes.partFor(request.path() == null ? "/" : request.path());
            new Passage(request, client, port, vertx).to(partPorts.get(part));
        } catch (IllegalArgumentException noPath) {
            refuse(request, Trouble.MALFORMED);
        }
    }

    private void refuse(HttpServerRequest unreadable) {
        refuse(unreadable, Trouble.of(unreadable.decoderResult().cause()));
    }

    private void refuse(HttpServerRequest request, Trouble trouble) {
        TroubleAnswer.to(request, trouble, UUID.randomUUID().toString()).end(request, vertx);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
