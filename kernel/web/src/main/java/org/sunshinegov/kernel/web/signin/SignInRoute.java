package org.sunshinegov.kernel.web.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code /sign-in?back=/requests/mine}. The path is open to signed-in people only (see microprofile-config.properties),
 * so whoever arrives here has signed in and goes back to where they came from.
 */
@ApplicationScoped
class SignInRoute {
    private static final int SEE_OTHER = 303;
    private static final String HOME = "/";

    void register(@Observes Router router) {
        router.get("/sign-in").handler(SignInRoute::goBack);
    }

    private static void goBack(RoutingContext context) {
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(HttpHeaders.LOCATION, ownPath(context.request().getParam("back")))
                .end()
                .onFailure(context::fail);
    }

    /** Only paths of this site: an address that leads elsewhere would lend our name to a stranger. */
    static String ownPath(String back) {
        return back != null && back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? back : HOME;
    }
}
