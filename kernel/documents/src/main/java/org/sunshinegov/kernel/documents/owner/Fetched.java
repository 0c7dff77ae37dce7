package org.sunshinegov.kernel.documents.owner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sunshinegov.kernel.contracts.review.DocumentPart;

/** The bytes of one part as its owner served them, in a file of their own until they are sealed and it is deleted. */
public record Fetched(Path file, String fileName, long size, String sha256) {

    public boolean is(DocumentPart part) {
        return size == part.size() && sha256.equals(part.sha256());
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
