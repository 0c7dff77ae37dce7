package org.sunshinegov.deploy.local.sample;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does several things at a time, and is ready when all are done; the first that fails stops the load. */
final class Crew implements AutoCloseable {
    private static final int HANDS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(HANDS);

    void all(Stream<Runnable> works) {
        List<? extends Future<?>> begun = works.map(threads::submit).toList();
        finish(begun);
    }

    private static void finish(Collection<? extends Future<?>> begun) {
        for (var work : begun) {
            try {
                var unused = work.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException reason ? reason : new CompletionException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CompletionException(interrupted);
            }
        }
    }

    @Override
    public void close() {
        var unused = threads.shutdownNow();
    }
}
