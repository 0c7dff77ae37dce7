package org.sunshinegov.kernel.documents;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Runs disk and cipher work on a worker thread and comes back to the caller's context, where its database session lives. */
public final class Workers {

    private Workers() {}

    public static <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().deferred(() -> backTo(Vertx.currentContext(), onWorker(work)));
    }

    private static <T> Uni<T> onWorker(Callable<T> work) {
        return Uni.createFrom()
                .item(Unchecked.supplier(work::call))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static <T> Uni<T> backTo(Context caller, Uni<T> result) {
        return caller == null ? result : result.emitOn(then -> caller.runOnContext(ignored -> then.run()));
    }
}
