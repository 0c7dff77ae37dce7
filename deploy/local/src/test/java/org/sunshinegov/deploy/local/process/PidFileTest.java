package org.sunshinegov.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    RunningProcess sleeper;

    @BeforeEach
    void start() {
        sleeper = Program.of("sleeper", List.of("sleep", "600"), folder.resolve("sleeper.log"))
                .start();
    }

    @AfterEach
    void stop() {
        var unused = sleeper.stop();
    }

    @Test
    void a_started_program_is_noted_beside_its_log_and_forgotten_when_stopped() {
        var file = PidFile.at(folder.resolve("sleeper.pid"));

        assertThat(file.process()).map(ProcessHandle::pid).hasValue(sleeper.pid());
        assertThat(sleeper.stop()).isTrue();
        assertThat(folder.resolve("sleeper.pid")).doesNotExist();
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void a_left_over_process_is_stopped() {
        var file = PidFile.at(folder.resolve("sleeper.pid"));

        assertThat(file.stopLeftOver(Duration.ofSeconds(10))).isTrue();
        assertThat(sleeper.isAlive()).isFalse();
        assertThat(file.stopLeftOver(Duration.ofSeconds(10))).isFalse();
    }

    @Test
    void a_process_that_got_the_number_of_an_ended_one_is_left_alone() throws IOException {
        var recycled = Files.writeString(folder.resolve("other.pid"), sleeper.pid() + " 2020-01-01T00:00:00Z TERM");

        assertThat(PidFile.at(recycled).stopLeftOver(Duration.ofSeconds(10))).isFalse();
        assertThat(sleeper.isAlive()).isTrue();
        assertThat(recycled).doesNotExist();
    }

    @Test
    void a_half_written_note_names_nobody() throws IOException {
        var torn = Files.writeString(folder.resolve("torn.pid"), Long.toString(sleeper.pid()));

        assertThat(PidFile.at(torn).process()).isEmpty();
    }
}
