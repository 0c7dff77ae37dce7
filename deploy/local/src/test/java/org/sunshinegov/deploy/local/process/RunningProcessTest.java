package org.sunshinegov.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class RunningProcessTest {
    @TempDir
    Path folder;

    @Test
    void a_program_that_ends_before_it_is_ready_is_told_with_its_status_log_and_last_words() {
        var process = program("echo 'no such table'; exit 3").start();

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofSeconds(20)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("part 意外退出（退出码 3），详见日志")
                .hasMessageContaining("part ended unexpectedly (exit status 3)")
                .hasMessageContaining(folder.resolve("part.log").toString())
                .hasMessageEndingWith("    no such table");
    }

    @Test
    void a_program_that_was_killed_is_told_with_what_that_probably_means() {
        var process = program("kill -9 $$").start();

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofSeconds(20)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("part 意外退出（退出码 137：被强制结束（SIGKILL），多半是内存不足），详见日志")
                .hasMessageContaining(
                        "part ended unexpectedly"
                                + " (exit status 137: it was killed (SIGKILL), probably because no memory was left), see the log");
    }

    @Test
    void a_program_that_is_never_ready_is_stopped_when_its_time_is_over() {
        var process = program("sleep 600").start();

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofMillis(200)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("part was not ready within 0 s and was stopped");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_program_that_does_not_hear_is_ended_by_force() {
        var process = program("trap '' TERM; echo deaf; while :; do sleep 0.1; done")
                .patientlyFor(Duration.ofMillis(300))
                .start();
        process.awaitReady(() -> LogTail.of(folder.resolve("part.log")).contains("deaf"), Duration.ofSeconds(20));

        assertThat(process.stop()).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_short_program_that_fails_says_so() {
        assertThatThrownBy(() -> program("exit 4").run())
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("part failed (exit status 4)");
    }

    private Program program(String script) {
        return Program.of("part", List.of("sh", "-c", script), folder.resolve("part.log"));
    }
}
