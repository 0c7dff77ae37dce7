package org.sunshinegov.deploy.local.component;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines with the time since the start. */
public final class Progress implements Notes {
    private final long start = System.nanoTime();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public void say(String chinese, String english) {
        out.printf("[%6.1f s] %s · %s%n", seconds(), chinese, english);
    }

    public void show(String text) {
        out.println(text);
    }

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
