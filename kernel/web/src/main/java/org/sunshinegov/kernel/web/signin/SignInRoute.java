package org.sunshinegov.kernel.web.signin;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code /sign-in?back=/requests/mine}. The path is open to signed-in people only (see microprofile-config.properties),
 * so whoever arrives here has signed in and goes back to where they came from. Keycloak answers here, too.
 */
@ApplicationScoped
class SignInRoute {
    private static final String PATH = "/sign-in";

    /** The framework's cookies for the tenant {@code web}; the state follows the first one's name. */
    private static final String AWAITING = "q_auth_web_";

    private static final String SESSION = "q_session_web";

    private static final int BEFORE_IDENTITY = -SecurityHandlerPriorities.AUTHENTICATION - 1;
    private static final int SEE_OTHER = 303;
    private static final String HOME = "/";

    void register(@Observes Router router) {
        router.get(PATH).order(BEFORE_IDENTITY).handler(SignInRoute::requireAwaited);
        router.get(PATH).handler(SignInRoute::goBack);
    }

    /** Else the framework warns of each in the log, which anybody could fill, and gives the person an empty page. */
    private static void requireAwaited(RoutingContext context) {
        String state = context.request().getParam("state");
        if (state == null || context.request().cookies().stream().anyMatch(cookie -> awaits(cookie, state))) {
            context.next();
        } else {
            context.fail(new AuthenticationCompletionException());
        }
    }

    /** A browser that has been sent to Keycloak awaits its answer; one that has a session needs none. */
    private static boolean awaits(Cookie cookie, String state) {
        return cookie.getName().equals(AWAITING + state) || cookie.getName().startsWith(SESSION);
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
