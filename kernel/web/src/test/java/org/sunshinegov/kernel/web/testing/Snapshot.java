package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that the build derives and the repository keeps; {@code -Dsunshine.snapshots=write} writes it anew. */
public final class Snapshot {

    private Snapshot() {}

    /** {@code file}: below the root of the repository. */
    public static void require(String file, String derived) {
        try {
            var kept = place(file);
            if ("write".equals(System.getProperty("sunshine.snapshots"))) {
                Files.createDirectories(kept.getParent());
                var unused = Files.writeString(kept, derived);
            }
            assertThat(kept).content().isEqualTo(derived);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the repository has it; empty where nothing is kept yet. */
    static String kept(String file) throws IOException {
        return Files.exists(place(file)) ? Files.readString(place(file)) : "";
    }

    private static Path place(String file) {
        return Path.of(System.getProperty("sunshine.root")).resolve(file);
    }
}
