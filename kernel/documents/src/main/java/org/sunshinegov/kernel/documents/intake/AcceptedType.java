package org.sunshinegov.kernel.documents.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be handed in: by extension, with the names senders give the type. */
public enum AcceptedType {
    PDF(Examination.PDF, "application/pdf", List.of("pdf")),
    DOCX(
            Examination.ZIPPED,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx")),
    XLSX(Examination.ZIPPED, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    PPTX(
            Examination.ZIPPED,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx")),
    ODT(Examination.ZIPPED, "application/vnd.oasis.opendocument.text", List.of("odt")),
    ODS(Examination.ZIPPED, "application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
    OFD(Examination.ZIPPED, "application/ofd", List.of("ofd"), "application/vnd.ofd", "application/x-ofd"),
    TXT(Examination.TEXT, "text/plain", List.of("txt")),
    CSV(Examination.TEXT, "text/csv", List.of("csv"), "text/plain", "application/vnd.ms-excel", "application/csv"),
    PNG(Examination.MAGIC, "image/png", List.of("png")),
    JPG(Examination.MAGIC, "image/jpeg", List.of("jpg", "jpeg"), "image/pjpeg", "image/jpg"),
    TIF(Examination.MAGIC, "image/tiff", List.of("tif", "tiff"));

    /** How the content proves its type. */
    enum Examination {
        PDF,
        ZIPPED,
        TEXT,
        MAGIC
    }

    private static final List<String> SAYS_NOTHING = List.of("", "application/octet-stream", "binary/octet-stream");

    private final Examination examination;
    private final String mediaType;
    private final List<String> extensions;
    private final List<String> otherNames;

    AcceptedType(Examination examination, String mediaType, List<String> extensions, String... otherNames) {
        this.examination = examination;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherNames = List.of(otherNames);
    }

    static Optional<AcceptedType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** For hints beside the file field and for refusals: {@code pdf, docx, …}. */
    public static String list() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    Examination examination() {
        return examination;
    }

    /** Browsers that do not know a type say nothing or octet-stream; that is no false claim. */
    boolean isClaimedBy(String claimed) {
        return SAYS_NOTHING.contains(claimed) || mediaType.equals(claimed) || otherNames.contains(claimed);
    }
}
