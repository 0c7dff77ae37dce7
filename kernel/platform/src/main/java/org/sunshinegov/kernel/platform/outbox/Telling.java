package org.sunshinegov.kernel.platform.outbox;

import io.smallrye.common.vertx.ContextLocals;

/** Remembers, while a transaction runs on its context, whether anything was told in it. */
public final class Telling {

    private static final String KEY = "sunshine.telling";

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
