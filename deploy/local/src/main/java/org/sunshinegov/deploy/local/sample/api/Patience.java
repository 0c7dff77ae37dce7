package org.sunshinegov.deploy.local.sample.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** Waits for what the services still have to tell each other. */
public record Patience(Duration limit) {

    public static final Patience USUAL = new Patience(Duration.ofSeconds(30));

    private static final long PAUSE = 100;

    /** Asks again until it is not empty. */
    public <T> T until(String what, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + limit.toNanos();
        for (var answer = question.get(); ; answer = question.get()) {
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw tooLong(what, null);
            }
            pause();
        }
    }

    /** Tries again what is refused for now. */
    public void untilDone(String what, Runnable attempt) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                attempt.run();
                return;
            } catch (Refused refused) {
                if (!refused.mayPass()) {
                    throw refused;
                }
                if (System.nanoTime() > end) {
                    throw tooLong(what, refused);
                }
                pause();
            }
        }
    }

    private ComponentFailed tooLong(String what, Refused last) {
        var reason = last == null ? "" : " " + last.getMessage();
        return new ComponentFailed(
                "示例数据：%s，等待 %d 秒仍未完成。%s".formatted(what, limit.toSeconds(), reason),
                "Sample district: %s did not happen within %d s.%s".formatted(what, limit.toSeconds(), reason),
                last);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
