package org.sunshinegov.kernel.documents.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** The type that content shows by itself; the name is not asked, for it would be believed. */
final class Detection {

    private static final MediaType ZIP = MediaType.application("zip");
    private static final List<MediaType> EXECUTABLE = List.of(
            MediaType.application("x-msdownload"),
            MediaType.application("x-dosexec"),
            MediaType.application("x-elf"),
            MediaType.application("x-mach-o"),
            MediaType.application("x-mach-o-universal"),
            MediaType.application("java-archive"),
            MediaType.application("java-vm"),
            MediaType.application("x-sh"),
            MediaType.application("x-bat"),
            MediaType.application("x-ms-installer"),
            MediaType.application("vnd.ms-cab-compressed"));

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();

    private final MediaType type;

    private Detection(MediaType type) {
        this.type = type;
    }

    static Detection of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), TYPES.getMinLength())) {
            return new Detection(TYPES.detect(in, new Metadata()));
        }
    }

    /** Text and the inside of ZIP files have more to prove; this is what the first bytes can say. */
    boolean mayBe(AcceptedType accepted) {
        return switch (accepted.examination()) {
            case TEXT -> true;
            case ZIPPED -> REGISTRY.isInstanceOf(type, ZIP);
            case PDF, MAGIC -> REGISTRY.isInstanceOf(type, MediaType.parse(accepted.mediaType()));
        };
    }

    boolean isExecutable() {
        return EXECUTABLE.stream().anyMatch(executable -> REGISTRY.isInstanceOf(type, executable));
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
