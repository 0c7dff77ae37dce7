package org.sunshinegov.deploy.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFolderTest {
    @TempDir
    Path root;

    @Test
    void a_discarded_folder_is_gone_with_what_a_broken_off_discard_has_left() throws IOException {
        var data =
                Files.createDirectories(root.resolve("data/postgres/cluster")).getParent();
        Files.writeString(data.resolve("cluster/PG_VERSION"), "18");
        Files.writeString(
                Files.createDirectories(root.resolve("data.discarded")).resolve("half"), "gone");

        PreparedFolder.discard(root.resolve("data"));

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_needs_no_discarding() throws IOException {
        PreparedFolder.discard(root.resolve("data"));

        assertThat(root).isEmptyDirectory();
    }
}
