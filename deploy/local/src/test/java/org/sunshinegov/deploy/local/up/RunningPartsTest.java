package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Program;

class RunningPartsTest {
    @TempDir
    Path folder;

    final RunningParts parts = new RunningParts(new Progress());

    @AfterEach
    void stop() {
        parts.stop();
    }

    @Test
    void a_part_that_cannot_be_stopped_as_it_should_leaves_no_other_behind() {
        var database = new Part("postgres", () -> {});
        var service = new Part("request", () -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        parts.start(database);
        parts.start(service);

        assertThatThrownBy(parts::stop).hasMessageContaining("No space left on device");

        assertThat(database.isAlive()).isFalse();
        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void a_part_that_dies_is_named_with_how_it_ended_and_its_log() {
        var service = new Part("request", () -> {});
        parts.start(service);
        service.kill();

        assertThatThrownBy(parts::requireAlive)
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("request 意外退出（退出码 137：被强制结束（SIGKILL），多半是内存不足），详见日志")
                .hasMessageContaining(folder.resolve("request.log").toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_launcher_is_counted_with_its_parts() {
        assertThat(parts.residentBytes()).isGreaterThan(20_000_000);
    }

    private final class Part extends Component {
        private final Runnable afterwards;

        Part(String name, Runnable afterwards) {
            super(name, folder.resolve(name + ".log"));
            this.afterwards = afterwards;
        }

        @Override
        protected Program prepare() {
            return Program.of(name(), List.of("sleep", "600"), log());
        }

        @Override
        public boolean answers() {
            return isAlive();
        }

        @Override
        protected void stopped(boolean orderly) {
            afterwards.run();
        }
    }
}
