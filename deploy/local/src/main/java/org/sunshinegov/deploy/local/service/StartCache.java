package org.sunshinegov.deploy.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.process.Java;

/**
 * What a JVM from 25 on learns in the first run of a build and keeps at its end, so that later runs start in half the
 * time; {@code -Dsunshine.start-cache=off} does without. It belongs to exactly one build, one JVM and one kind of compiler, of
 * whose work it keeps the profiles; without it everything works, slower.
 */
final class StartCache {
    static final Duration TIME_TO_WRITE = Duration.ofSeconds(90);
    private static final int FIRST_JVM = 25;

    private final Path file;
    private final Path learning;
    private final boolean possible;

    private StartCache(Path file, boolean possible) {
        this.file = file;
        this.learning = file.resolveSibling(file.getFileName() + ".learning");
        this.possible = possible;
    }

    /** {@code compiler}: whose profiles it keeps, by name. */
    static StartCache of(Path jar, Path folder, String compiler) {
        var wanted = System.getProperty("sunshine.start-cache", "on").equals("on");
        return of(jar, folder, compiler, wanted ? Java.feature() : 0);
    }

    static StartCache of(Path jar, Path folder, String compiler, int jvm) {
        var service = jar.getParent().getParent().getParent().getFileName();
        var file = folder.resolve("start").resolve("%s-%s-%08x.aot".formatted(service, compiler, fingerprint(jar)));
        return new StartCache(file, jvm >= FIRST_JVM);
    }

    boolean isLearning() {
        return possible && !Files.exists(file);
    }

    List<String> options() throws IOException {
        if (!possible) {
            return List.of("-Xshare:auto");
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(learning);
        return isLearning() ? List.of("-XX:AOTCacheOutput=" + learning) : List.of("-XX:AOTCache=" + file);
    }

    /** A JVM that had to be killed has not written all of it; a cache of an older build is of no more use. */
    void stopped(boolean orderly) {
        try {
            if (orderly && Files.exists(learning)) {
                Files.move(learning, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            deleteOthers();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void deleteOthers() throws IOException {
        var service = file.getFileName().toString().replaceAll("-[0-9a-f]{8}\\.aot$", "");
        if (!Files.isDirectory(file.getParent())) {
            return;
        }
        try (var all = Files.newDirectoryStream(file.getParent(), service + "-*")) {
            for (var other : all) {
                if (!other.equals(file)) {
                    Files.delete(other);
                }
            }
        }
    }

    /** Names, sizes and times of all jars: what the JVM itself compares before it believes a cache. */
    private static long fingerprint(Path jar) {
        if (!Files.exists(jar)) {
            throw new ComponentFailed(
                    "缺少 %s，该服务尚未构建。".formatted(jar), "%s is missing: this service is not built.".formatted(jar));
        }
        try (var jars = Files.walk(jar.getParent())) {
            var sum = new CRC32();
            sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            for (var one : jars.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                sum.update((one + " " + Files.size(one) + " " + Files.getLastModifiedTime(one))
                        .getBytes(StandardCharsets.UTF_8));
            }
            return sum.getValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
