package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much memory a container, or another control group of Linux, leaves us. The JVM knows limit and usage as well, but
 * counts as used the files that are only cached, of which a build leaves gigabytes behind.
 */
record ControlGroup(long limit, long free) {
    private static final Path MEMBERSHIP = Path.of("/proc/self/cgroup");
    private static final Path MOUNT = Path.of("/sys/fs/cgroup");

    /** The files of both versions. Without a limit the first gives a number beyond any machine, the second a word. */
    private enum Version {
        ONE("memory.limit_in_bytes", "memory.usage_in_bytes", "total_"),
        TWO("memory.max", "memory.current", "");

        private static final String STATISTICS = "memory.stat";
        private static final String NO_LIMIT = "max";

        private final String limit;
        private final String usage;
        private final String prefix;

        Version(String limit, String usage, String prefix) {
            this.limit = limit;
            this.usage = usage;
            this.prefix = prefix;
        }

        private Optional<ControlGroup> in(Path folder) {
            var there = Stream.of(limit, usage, STATISTICS).map(folder::resolve).allMatch(Files::isReadable);
            if (!there || text(folder.resolve(limit)).equals(NO_LIMIT)) {
                return Optional.empty();
            }
            var most = Long.parseLong(text(folder.resolve(limit)));
            var used = Long.parseLong(text(folder.resolve(usage))) - cached(folder.resolve(STATISTICS));
            return Optional.of(new ControlGroup(most, Math.max(0, most - used)));
        }

        private long cached(Path statistics) {
            return text(statistics)
                    .lines()
                    .map(line -> line.split(" "))
                    .filter(words ->
                            words[0].equals(prefix + "active_file") || words[0].equals(prefix + "inactive_file"))
                    .mapToLong(words -> Long.parseLong(words[1]))
                    .sum();
        }
    }

    /** The one that leaves us least, of our own and all above it; none where nothing is limited. */
    static Optional<ControlGroup> tightest() {
        return Files.exists(MEMBERSHIP) ? tightest(text(MEMBERSHIP), MOUNT) : Optional.empty();
    }

    static Optional<ControlGroup> tightest(String membership, Path mount) {
        return membership
                .lines()
                .map(line -> line.split(":", 3))
                .flatMap(words -> folders(words[1], words[2], mount))
                .flatMap(folder -> Arrays.stream(Version.values()).flatMap(version -> version.in(folder).stream()))
                .min(Comparator.comparingLong(ControlGroup::free));
    }

    /** Version 2 names no controllers. A container may know its group only by a name it cannot see; then the mount is it. */
    private static Stream<Path> folders(String controllers, String group, Path mount) {
        if (!controllers.isEmpty() && !Arrays.asList(controllers.split(",")).contains("memory")) {
            return Stream.empty();
        }
        var base = controllers.isEmpty() ? mount : mount.resolve("memory");
        return Stream.iterate(
                base.resolve(group.substring(1)).normalize(), folder -> folder.startsWith(base), Path::getParent);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
