package org.sunshinegov.kernel.documents.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where plain bytes are read from, once and as a stream. */
@FunctionalInterface
public interface Source {

    InputStream open() throws IOException;

    /** Of all its bytes, in hexadecimal; never on an event loop. */
    default String sha256() throws IOException {
        try (Measure measure = new Measure(open(), Long.MAX_VALUE)) {
            var unused = measure.transferTo(OutputStream.nullOutputStream());
            return measure.result().sha256();
        }
    }

    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
