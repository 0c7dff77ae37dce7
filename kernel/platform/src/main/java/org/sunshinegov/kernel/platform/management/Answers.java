package org.sunshinegov.kernel.platform.management;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Answers the routes of the management port, which only the machine and the cluster reach. */
@Singleton
public class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final Contexts contexts;

    Answers(Contexts contexts) {
        this.contexts = contexts;
    }

    public Handler<RoutingContext> with(Function<RoutingContext, Uni<JsonObject>> work) {
        return context -> {
            var unused = contexts.run(() -> work.apply(context))
                    .subscribe()
                    .with(answer -> context.json(answer), failure -> refuse(context, failure));
        };
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            context.response().setStatusCode(refusal.kind().status());
            context.json(new JsonObject(new HashMap<>(refusal.details()))
                    .put("code", refusal.code())
                    .put("title", refusal.zh())
                    .put("titleEn", refusal.en()));
        } else {
            LOG.errorf(failure, "Fault while answering %s", context.normalizedPath());
            context.fail(500);
        }
    }
}
