package org.sunshinegov.deploy.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.component.Repository;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive Maven has fetched. */
final class PostgresBinaries {
    private static final int EXECUTABLE = 0100;

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    static PostgresBinaries of(Repository repository) throws IOException {
        var archive = repository.archive("postgres.jar");
        var folder = repository.components().resolve("postgres-" + Files.size(archive));
        return new PostgresBinaries(PreparedFolder.at(folder, empty -> unpack(archive, empty)));
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (var jar = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpack(jar, into);
                    return;
                }
            }
        }
        throw new IOException("No PostgreSQL in " + archive);
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            place(entry, tar, into.resolve(entry.getName()).normalize());
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var rights = (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
        }
    }
}
