package org.sunshinegov.kernel.platform.outbox;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import org.sunshinegov.kernel.platform.management.Answers;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * {@code POST /q/retell?from=2025-01-01T00:00:00Z} on the management port: every aggregate spoken of since, from its first
 * fact on. A new reader that is to know them all needs the beginning, {@code from=1970-01-01T00:00:00Z}.
 */
@ApplicationScoped
class RetellRoute {

    private final Retell retell;
    private final Answers answers;

    RetellRoute(Retell retell, Answers answers) {
        this.retell = retell;
        this.answers = answers;
    }

    void mount(@Observes ManagementInterface management) {
        management.router().post("/q/retell").handler(answers.with(this::retell));
    }

    private Uni<JsonObject> retell(RoutingContext context) {
        return retell.since(from(context.request().getParam("from"))).map(told -> new JsonObject().put("told", told));
    }

    private static Instant from(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException | NullPointerException unreadable) {
            throw Refusal.invalid(
                    "from-unreadable", "from 应写作 2025-01-01T00:00:00Z。", "from is written as 2025-01-01T00:00:00Z.");
        }
    }
}
