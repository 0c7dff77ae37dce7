package org.sunshinegov.kernel.platform.time;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.management.Answers;
import org.sunshinegov.kernel.platform.outbox.OutboxRelay;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** {@code GET} and {@code PUT /q/clock} on the management port: shows and moves business time on a trial installation. */
@ApplicationScoped
class ClockRoute {

    private static final Logger LOG = Logger.getLogger(ClockRoute.class);

    private final BusinessClock clock;
    private final Timers timers;
    private final OutboxRelay relay;
    private final Answers answers;

    ClockRoute(BusinessClock clock, Timers timers, OutboxRelay relay, Answers answers) {
        this.clock = clock;
        this.timers = timers;
        this.relay = relay;
        this.answers = answers;
    }

    void mount(@Observes ManagementInterface management) {
        management.router().get("/q/clock").handler(answers.with(context -> Uni.createFrom()
                .item(shown())));
        management.router().put("/q/clock").handler(BodyHandler.create(false)).handler(answers.with(this::move));
    }

    private JsonObject shown() {
        return new JsonObject().put("now", clock.now().withNano(0).toString()).put("movable", clock.movable());
    }

    /** Answers when everything that fell due has been done and what was told of it is on the bus; names what is left undone. */
    private Uni<JsonObject> move(RoutingContext context) {
        LocalDateTime to = wanted(context);
        if (!clock.movable()) {
            throw Refusal.conflict("clock-not-movable", "该安装不允许调整业务时间。", "Business time is not movable here.");
        }
        if (to.isBefore(clock.now().minusSeconds(1))) {
            throw Refusal.conflict("clock-only-forward", "业务时间只能向前调整。", "Business time only moves forward.");
        }
        clock.moveTo(to);
        return timers.run().chain(this::sent).map(undone -> {
            if (undone.isEmpty()) {
                return shown();
            }
            throw Refusal.conflict(
                            "clock-work-undone",
                            "业务时间已调整，但有到期事项未办完，稍后自动重试，原因见日志。",
                            "Business time was moved, but something due is left undone; it is tried again, the log"
                                    + " says why.")
                    .with("undone", undone);
        });
    }

    /** A bus that is away leaves something undone like any other. */
    private Uni<List<String>> sent(List<String> undone) {
        return relay.sendAll().replaceWith(undone).onFailure().recoverWithItem(away -> {
            LOG.warnf("What was told waits in the outbox: %s", away.getMessage());
            return Stream.concat(undone.stream(), Stream.of(relay.getClass().getSimpleName()))
                    .toList();
        });
    }

    private static LocalDateTime wanted(RoutingContext context) {
        try {
            return LocalDateTime.parse(context.body().asJsonObject().getString("now"));
        } catch (DateTimeException | NullPointerException | DecodeException unreadable) {
            throw Refusal.invalid(
                    "clock-unreadable", "时间应写作 2025-01-24T09:00。", "The time is written as 2025-01-24T09:00.");
        }
    }
}
