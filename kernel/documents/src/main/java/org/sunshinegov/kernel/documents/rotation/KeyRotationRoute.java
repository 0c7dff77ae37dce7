package org.sunshinegov.kernel.documents.rotation;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.management.Answers;

/** {@code POST /q/keys/rotation} on the management port, after a new key was configured and the old one added to those that read. */
@ApplicationScoped
class KeyRotationRoute {

    private static final Logger LOG = Logger.getLogger(KeyRotationRoute.class);

    private final KeyRotation rotation;
    private final Answers answers;

    KeyRotationRoute(KeyRotation rotation, Answers answers) {
        this.rotation = rotation;
        this.answers = answers;
    }

    void mount(@Observes ManagementInterface management) {
        management.router().post("/q/keys/rotation").handler(answers.with(context -> rotation.run()
                .map(rotated -> {
                    LOG.infof(
                            "All data keys are under the current keys (%d of documents, %d of personal rows wrapped anew);"
                                    + " the old keys may be removed",
                            rotated.documents(), rotated.personal());
                    return new JsonObject()
                            .put("documents", rotated.documents())
                            .put("personal", rotated.personal());
                })));
    }
}
