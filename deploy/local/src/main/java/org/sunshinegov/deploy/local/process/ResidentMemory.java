package org.sunshinegov.deploy.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory held by processes, from Linux's own figures; 0 where there are none. */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** Without what this process has started. */
    public static long ofThisProcess() {
        return proportional(ProcessHandle.current().pid());
    }

    /** With its children. */
    static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> proportional(one.pid()))
                .sum();
    }

    /** Proportional set size: a page shared by n processes counts 1/n in each. */
    private static long proportional(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException endedOrNotLinux) {
            return 0;
        }
    }
}
