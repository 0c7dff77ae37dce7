package org.sunshinegov.review.confidentialityreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one part as its owner served them, in a file of their own until they are sealed. */
record Fetched(Path file, String fileName, long size, String sha256) {

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
