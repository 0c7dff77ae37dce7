package org.sunshinegov.kernel.platform.inbox;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sunshinegov.kernel.platform.management.Answers;

/** {@code POST /q/dead-letters/replay} on the management port, once the cause is mended. */
@ApplicationScoped
class ReplayRoute {

    private final Replay replay;
    private final Answers answers;

    ReplayRoute(Replay replay, Answers answers) {
        this.replay = replay;
        this.answers = answers;
    }

    void mount(@Observes ManagementInterface management) {
        management.router().post("/q/dead-letters/replay").handler(answers.with(context -> replay.run()
                .map(count -> new JsonObject().put("applied", count.applied()).put("failed", count.failed()))));
    }
}
