package org.sunshinegov.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void the_last_twelve_lines_are_shown() throws IOException {
        var lines = IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).toList();
        var log = Files.write(folder.resolve("part.log"), lines);

        assertThat(LogTail.of(log))
                .isEqualTo(lines.subList(8, 20).stream()
                        .map(line -> "    " + line)
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    @Test
    void a_line_that_would_fill_the_screen_is_cut() throws IOException {
        var log = Files.writeString(folder.resolve("part.log"), "x".repeat(301));

        assertThat(LogTail.of(log)).isEqualTo("    " + "x".repeat(300) + "…");
    }

    @Test
    void a_log_that_is_not_there_is_said_to_be_missing() {
        assertThat(LogTail.of(folder.resolve("none.log"))).contains("none.log");
    }
}
