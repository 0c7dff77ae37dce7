package org.sunshinegov.request.disclosurerequest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** The sealed files of the service under test. */
public final class Stored {

    private Stored() {}

    /** Turns over one byte in the middle of a document's file. */
    public static void tamper(UUID document) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(fileOf(document).toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int old = file.read();
            file.seek(middle);
            file.write(old ^ 0xff);
        }
    }

    private static Path fileOf(UUID document) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/documents"))) {
            return files.filter(path -> path.getFileName().toString().contains(document.toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
