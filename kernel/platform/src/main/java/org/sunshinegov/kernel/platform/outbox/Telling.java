package org.sunshinegov.kernel.platform.outbox;

import io.smallrye.common.vertx.ContextLocals;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers, while a transaction runs on its context, whether anything was told in it, and what follows its commit. */
public final class Telling {

    private static final String KEY = "sunshine.telling";

    private final Queue<Runnable> afterCommit = new ConcurrentLinkedQueue<>();
    private volatile boolean told;

    private Telling() {}

    /** Whether a transaction of ours runs here already. */
    public static boolean isOpen() {
        return ContextLocals.get(KEY).isPresent();
    }

    public static Telling open() {
        Telling telling = new Telling();
        ContextLocals.put(KEY, telling);
        return telling;
    }

    /** What is done once the current transaction is committed, and not at all when it is rolled back. */
    public static void afterCommit(Runnable work) {
        var unused = ContextLocals.<Telling>get(KEY)
                .orElseThrow(() -> new IllegalStateException("no transaction is open"))
                .afterCommit
                .add(work);
    }

    public void committed() {
        afterCommit.forEach(Runnable::run);
    }

    public void close() {
        var unused = ContextLocals.remove(KEY);
    }

    public boolean told() {
        return told;
    }

    static void mark() {
        ContextLocals.<Telling>get(KEY).ifPresent(telling -> telling.told = true);
    }
}
