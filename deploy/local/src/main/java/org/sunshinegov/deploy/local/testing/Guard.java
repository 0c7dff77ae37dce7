package org.sunshinegov.deploy.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Program;

/**
 * Keeps a component of the tests from outliving them. The guard reads from a pipe that only this JVM holds; when the
 * JVM ends, in whatever way, the pipe closes and the guard ends the component and deletes its folder.
 */
record Guard(String component, Path folder) {
    /** PostgreSQL may run as another user than we do. */
    private static final Set<PosixFilePermission> REACHABLE = PosixFilePermissions.fromString("rwx--x--x");

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final String SCRIPT = """
            signal=$1 folder=$2; shift 2
            trap : HUP INT TERM
            exec 3<&0
            "$@" </dev/null 3<&- & child=$!
            ( cat <&3 >/dev/null; kill -"$signal" "$child" ) & watch=$!
            while kill -0 "$child" 2>/dev/null; do wait "$child"; status=$?; done
            kill "$watch" 2>/dev/null
            rm -rf "$folder"
            exit "$status"
            """;

    static Guard make(String component) {
        try {
            var folder = Files.createTempDirectory("sunshine-test-" + component + "-");
            Files.setPosixFilePermissions(folder, REACHABLE);
            return new Guard(component, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Not in the folder: it is to be read after a failure. */
    Path log() {
        return Path.of("target", "test-services", component + ".log").toAbsolutePath();
    }

    void run(String signal, Component guarded) {
        var command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "guard", signal, folder.toString()));
        command.addAll(guarded.program().command());
        Program.of(component, command, log()).startHeld().awaitReady(guarded::answers, LIMIT);
    }
}
