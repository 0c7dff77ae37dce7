package org.sunshinegov.kernel.platform.audit;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.sunshinegov.kernel.platform.management.Answers;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** {@code GET /q/audit/verify} on the management port: all chains, or one with {@code ?aggregate=<id>}. */
@ApplicationScoped
class VerifyRoute {

    private final Verification verification;
    private final Answers answers;

    VerifyRoute(Verification verification, Answers answers) {
        this.verification = verification;
        this.answers = answers;
    }

    void mount(@Observes ManagementInterface management) {
        management.router().get("/q/audit/verify").handler(answers.with(this::verify));
    }

    private Uni<JsonObject> verify(RoutingContext context) {
        String aggregate = context.request().getParam("aggregate");
        Uni<Verified> verified = aggregate == null ? verification.all() : verification.of(id(aggregate));
        return verified.map(VerifyRoute::shown);
    }

    private static JsonObject shown(Verified verified) {
        JsonObject shown = new JsonObject()
                .put("intact", verified.broken() == null)
                .put("aggregates", verified.aggregates())
                .put("records", verified.records());
        if (verified.broken() != null) {
            shown.put(
                    "broken",
                    new JsonObject()
                            .put("aggregate", verified.broken().aggregate().toString())
                            .put("number", verified.broken().number())
                            .put("cause", verified.broken().cause().name()));
        }
        return shown;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.notFound();
        }
    }
}
