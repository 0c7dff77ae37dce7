package org.sunshinegov.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes with the signals they understand; Java has a call only for some. */
final class Signals {
    private Signals() {}

    /** Asks, waits, then insists, with what the process has started itself; true if asking was enough. */
    static boolean end(ProcessHandle process, String signal, Duration patience) {
        send(signal, process.pid());
        try {
            return !process.onExit()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .isAlive();
        } catch (TimeoutException | ExecutionException stillThere) {
            Stream.concat(process.descendants(), Stream.of(process)).toList().forEach(Signals::force);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void force(ProcessHandle process) {
        if (process.destroyForcibly()) {
            var unused = process.onExit().join();
        }
    }

    /** A process that has ended meanwhile is no failure: the caller waits for its end anyway. */
    private static void send(String signal, long pid) {
        try {
            var kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var unused = kill.waitFor();
        } catch (IOException noShell) {
            throw new UncheckedIOException(noShell);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
