package org.sunshinegov.kernel.documents.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.documents.keys.DataKey;

/**
 * Sealed bytes on disk, one file per id in two levels of folders. A file appears under its id only when it is whole and
 * on the medium.
 */
final class Vault {

    private final Path files;
    private final Path incoming;
    private final long limit;

    Vault(Path dir, long limit) {
        this.files = dir.resolve("files");
        this.incoming = dir.resolve("incoming");
        this.limit = limit;
    }

    /** What somebody hands in: refused above the limit. */
    Sealed seal(UUID id, DataKey key, Source source) throws IOException {
        return seal(id, key, source, limit);
    }

    /** {@code most} bytes, whatever the limit for what is handed in. */
    Sealed seal(UUID id, DataKey key, Source source, long most) throws IOException {
        Path part = Files.createDirectories(incoming).resolve(id + ".part");
        try {
            Sealed sealed = write(part, key, source, most);
            moveIn(part, place(id));
            return sealed;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    InputStream open(UUID id, DataKey key) throws IOException {
        InputStream file = Files.newInputStream(place(id));
        try {
            return key.opening(file);
        } catch (IOException | RuntimeException fault) {
            file.close();
            throw fault;
        }
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Deletes remains of interrupted uploads last touched before {@code time}. */
    void removeRemains(Instant time) throws IOException {
        if (Files.isDirectory(incoming)) {
            try (Stream<Path> parts = Files.list(incoming)) {
                for (Path part : (Iterable<Path>) parts.filter(file -> isOlder(file, time))::iterator) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** At most 256, among which the files are spread evenly. */
    List<Path> folders() throws IOException {
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(files)) {
            return folders.toList();
        }
    }

    /** Ids of the files of a folder last touched before {@code time}. */
    static List<UUID> olderThan(Instant time, Path folder) throws IOException {
        try (Stream<Path> all = Files.find(
                folder,
                2,
                (file, facts) -> facts.isRegularFile()
                        && facts.lastModifiedTime().toInstant().isBefore(time))) {
            return all.map(file -> UUID.fromString(file.getFileName().toString()))
                    .toList();
        }
    }

    private static Sealed write(Path part, DataKey key, Source source, long most) throws IOException {
        try (Measure plain = new Measure(source.open(), most);
                OutputStream sealing = key.sealing(
                        new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)))) {
            plain.transferTo(sealing);
            return plain.result();
        }
    }

    private static void moveIn(Path part, Path place) throws IOException {
        Path folder = Files.createDirectories(place.getParent());
        force(part, StandardOpenOption.WRITE);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Path place(UUID id) {
        String name = id.toString();
        return files.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
