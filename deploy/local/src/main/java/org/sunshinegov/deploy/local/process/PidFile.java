package org.sunshinegov.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notes a running process so that a later launcher finds it, and takes no other process of the same number for it. */
public final class PidFile {
    /** Start times are counted from the boot time, which wanders when the clock is set. */
    private static final Duration SAME = Duration.ofSeconds(2);

    private final Path file;

    private PidFile(Path file) {
        this.file = file;
    }

    public static PidFile at(Path file) {
        return new PidFile(file);
    }

    static PidFile beside(Path log) {
        return new PidFile(Path.of(log.toAbsolutePath().toString().replaceAll("\\.log$", "") + ".pid"));
    }

    public void write(ProcessHandle process, String stopSignal) {
        try {
            Files.writeString(file, process.pid() + " " + started(process) + " " + stopSignal);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The process noted here, if it is still the same one. */
    public Optional<ProcessHandle> process() {
        return words().flatMap(words -> ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> same(started(process), Instant.parse(words[1]))));
    }

    /** Stops the process noted here as it wants to be stopped; true if there was one. */
    public boolean stopLeftOver(Duration patience) {
        var process = process();
        var stopped = process.map(left -> Signals.end(left, words().orElseThrow()[2], patience));
        delete();
        return stopped.isPresent();
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<String[]> words() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).trim().split(" ")).filter(words -> words.length == 3)
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME) <= 0;
    }
}
