package org.sunshinegov.kernel.web.asset;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves {@code /assets/<version>/<file>}. */
@ApplicationScoped
class AssetRoutes {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** During a roll-out a page of the other version still finds its files, but nobody keeps them. */
    private static final String NOT_KEPT = "no-cache";

    private final Assets assets;

    AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    void register(@Observes Router router) {
        router.get("/assets/:version/:file").handler(this::serve);
    }

    private void serve(RoutingContext context) {
        assets.find(context.pathParam("file")).ifPresentOrElse(asset -> send(context, asset), context::next);
    }

    private void send(RoutingContext context, Asset asset) {
        boolean current = assets.version().equals(context.pathParam("version"));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, current ? FOR_EVER : NOT_KEPT)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(Buffer.buffer(asset.bytes()))
                .onFailure(context::fail);
    }
}
