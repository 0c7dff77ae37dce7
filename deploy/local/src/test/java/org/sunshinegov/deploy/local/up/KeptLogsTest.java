package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLogsTest {
    @TempDir
    Path district;

    @Test
    void the_log_of_every_part_is_kept_for_one_run_more() throws IOException {
        var folder = Files.createDirectories(district.resolve("logs"));
        run(folder, "first");
        run(folder, "second");
        var pid = Files.writeString(folder.resolve("request.pid"), "17");

        new KeptLogs(folder).begin();

        assertThat(folder.resolve("request.log")).doesNotExist();
        assertThat(folder.resolve("request.log.1")).hasContent("second request");
        assertThat(folder.resolve("kafka.log.1")).hasContent("second kafka");
        assertThat(folder.resolve("request.log.1.1")).doesNotExist();
        assertThat(pid).exists();
    }

    @Test
    void the_first_run_has_nothing_to_keep() throws IOException {
        new KeptLogs(district.resolve("logs")).begin();

        assertThat(district.resolve("logs")).isEmptyDirectory();
    }

    private static void run(Path folder, String run) throws IOException {
        new KeptLogs(folder).begin();
        Files.writeString(folder.resolve("request.log"), run + " request");
        Files.writeString(folder.resolve("kafka.log"), run + " kafka");
    }
}
