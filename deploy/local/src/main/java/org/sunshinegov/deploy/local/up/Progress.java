package org.sunshinegov.deploy.local.up;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sunshinegov.deploy.local.sample.Notes;

/** Lines with the time since the start. */
final class Progress implements Notes {
    private final long start = System.nanoTime();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public void say(String chinese, String english) {
        out.printf("[%6.1f s] %s · %s%n", seconds(), chinese, english);
    }

    void show(String text) {
        out.println(text);
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
