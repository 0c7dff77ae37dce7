package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Each run writes logs of its own; those of the run before stay beside them, for why it ended stands there. */
record KeptLogs(Path folder) {
    static final String BEFORE = ".1";

    /** Called when this run will start its parts: one that is refused before has nothing to log and moves nothing. */
    void begin() throws IOException {
        Files.createDirectories(folder);
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            for (var log : logs) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + BEFORE),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
