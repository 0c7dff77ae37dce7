package org.sunshinegov.kernel.documents.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where plain bytes are read from, once and as a stream. */
@FunctionalInterface
public interface Source {

    InputStream open() throws IOException;

    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
