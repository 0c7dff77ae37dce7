package org.sunshinegov.deploy.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** A folder that is costly to prepare: made once, whole or not at all, whoever asks at the same time. */
public final class PreparedFolder {
    private PreparedFolder() {}

    /** Work that fills an empty folder. */
    @FunctionalInterface
    public interface Preparation {
        void fill(Path folder) throws IOException;
    }

    public static Path at(Path folder, Preparation preparation) {
        try {
            Files.createDirectories(folder.getParent());
            return Files.isDirectory(folder) ? folder : prepareLocked(folder, preparation);
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not prepare " + folder, failed);
        }
    }

    private static synchronized Path prepareLocked(Path folder, Preparation preparation) throws IOException {
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.isDirectory(folder)) {
                prepare(folder, preparation);
            }
        }
        return folder;
    }

    private static void prepare(Path folder, Preparation preparation) throws IOException {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectory(unfinished);
        preparation.fill(unfinished);
        Files.move(unfinished, folder);
    }

    /** Gone at once under this name: half of it would be taken for the whole. */
    public static void discard(Path folder) throws IOException {
        var discarded = folder.resolveSibling(folder.getFileName() + ".discarded");
        delete(discarded);
        if (Files.exists(folder)) {
            Files.move(folder, discarded);
            delete(discarded);
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
