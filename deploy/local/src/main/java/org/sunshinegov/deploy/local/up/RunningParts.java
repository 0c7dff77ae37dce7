package org.sunshinegov.deploy.local.up;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.component.SignsOfLife;
import org.sunshinegov.deploy.local.gateway.Gateway;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.ResidentMemory;

/** The parts in the order they were started, group by group; they are stopped the other way round. */
final class RunningParts {
    private static final int SECONDS_BETWEEN_SIGNS_OF_LIFE = 5;

    private final Progress progress;
    private final Deque<List<Component>> groups = new ConcurrentLinkedDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Gateway gateway;
    private volatile boolean stopping;

    RunningParts(Progress progress) {
        this.progress = progress;
    }

    /** Returns when all of them answer, throws when one does not, or one before them has died; shows who is waited for. */
    void start(Component... together) {
        register(List.of(together));
        var starts = Stream.of(together)
                .collect(Collectors.toMap(
                        Component::name, part -> CompletableFuture.runAsync(() -> start(part), threads)));
        var all = CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
        starts.values()
                .forEach(start -> start.exceptionally(failed -> {
                    all.completeExceptionally(failed);
                    return null;
                }));
        while (!isDone(all)) {
            groups.stream().skip(1).flatMap(List::stream).forEach(Component::requireAlive);
            var waiting = starts.entrySet().stream()
                    .filter(start -> !start.getValue().isDone())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            progress.say("等待 " + waiting, "waiting");
        }
    }

    private synchronized void register(List<Component> together) {
        if (stopping) {
            throw new CancellationException("stopping");
        }
        groups.push(together);
    }

    private void start(Component part) {
        part.start();
        progress.say(part.name() + " 就绪", "ready");
    }

    private static boolean isDone(CompletableFuture<?> all) {
        try {
            all.get(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : new CompletionException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        }
    }

    /** The last to come and the first to go. */
    synchronized void open(Gateway opened) {
        gateway = opened;
    }

    void requireAlive() {
        all().forEach(Component::requireAlive);
    }

    boolean isStopping() {
        return stopping;
    }

    /** Of all parts and of this process, in which the gateway runs. */
    long residentBytes() {
        return ResidentMemory.ofThisProcess()
                + all().stream().mapToLong(Component::residentBytes).sum();
    }

    List<Component> all() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Each group together, the last one first; one that fails, on a full disk say, keeps none of the others from stopping. */
    synchronized void stop() {
        stopping = true;
        all().forEach(Component::cancel);
        if (gateway != null) {
            gateway.close();
        }
        var failures = new ArrayList<CompletionException>();
        while (!groups.isEmpty()) {
            try {
                stop(groups.pop());
            } catch (CompletionException failed) {
                failures.add(failed);
            }
        }
        threads.shutdown();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void stop(List<Component> group) {
        try (var signs = SignsOfLife.every(SignsOfLife.USUAL, () -> sayWhoIsLeft(group))) {
            CompletableFuture.allOf(group.stream()
                            .map(part -> CompletableFuture.runAsync(part::stop, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void sayWhoIsLeft(List<Component> group) {
        var left =
                group.stream().filter(Component::isAlive).map(Component::name).collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            progress.say("等待 " + left + " 停止", "waiting for it to stop");
        }
    }
}
