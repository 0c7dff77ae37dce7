package org.sunshinegov.kernel.web.page;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The visit this request is: language and size from the address or else from cookies, the visitor from the scope. */
@RequestScoped
@Unremovable
public class CurrentVisit {
    private final CurrentVertxRequest request;
    private final Caller caller;
    private final BusinessClock clock;

    CurrentVisit(CurrentVertxRequest request, Caller caller, BusinessClock clock) {
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /** Outside a request (a letter, a receipt) a page is Chinese and nobody's. */
    public static Visit now() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(CurrentVisit.class).get().visit()
                : Visit.NOBODYS;
    }

    Visit visit() {
        RoutingContext context = request.getCurrent();
        return context == null
                ? Visit.NOBODYS
                : new Visit(
                        Language.chosen(choice(context, Preference.LANGUAGE)),
                        Preference.ON.equals(choice(context, Preference.SENIOR)),
                        isFragment(context),
                        addressOf(context),
                        Visitor.of(caller.scope()),
                        movedTo());
    }

    private static boolean isFragment(RoutingContext context) {
        return context.normalizedPath().contains("/fragments/")
                && context.request().headers().contains("HX-Request");
    }

    private Optional<LocalDateTime> movedTo() {
        return clock.moved() ? Optional.of(clock.now()) : Optional.empty();
    }

    private static Address addressOf(RoutingContext context) {
        return new Address(
                context.normalizedPath(),
                Objects.requireNonNullElse(context.request().query(), ""));
    }

    private static String choice(RoutingContext context, Preference preference) {
        String asked = context.request().getParam(preference.parameter());
        Cookie kept = context.request().getCookie(preference.parameter());
        return asked != null || kept == null ? asked : kept.getValue();
    }
}
