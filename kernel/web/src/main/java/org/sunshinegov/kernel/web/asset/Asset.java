package org.sunshinegov.kernel.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One static file as it is sent: its bytes and their media type. */
record Asset(String name, String mediaType, byte[] bytes) {
    private static final String FOLDER = "assets/";

    /** A file made of several, in this order. */
    static Asset of(String name, String mediaType, List<String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : parts) {
            bytes.writeBytes(read(FOLDER + part));
        }
        return new Asset(name, mediaType, bytes.toByteArray());
    }

    static Asset of(String name, String mediaType) {
        return of(name, mediaType, List.of(name));
    }

    private static byte[] read(String path) {
        try (InputStream file = Asset.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no such file in the jar: " + path);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
