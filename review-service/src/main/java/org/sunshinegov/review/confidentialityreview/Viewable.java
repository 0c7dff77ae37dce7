package org.sunshinegov.review.confidentialityreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunshinegov.kernel.documents.intake.PlainText;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Source;

/** How a document may be looked at in the browser. */
record Viewable(String contentType, String policy) {

    private static final String TEXT = "text/plain";

    private static final long MOST = 20L * 1024 * 1024;
    private static final String NOTHING = "sandbox; default-src 'none'";

    /** A sandboxed page shows no PDF; the browser's own viewer keeps it apart. */
    private static final String PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final Map<String, Viewable> TYPES = Map.of(
            "application/pdf", new Viewable("application/pdf", PDF),
            "image/png", new Viewable("image/png", NOTHING),
            "image/jpeg", new Viewable("image/jpeg", NOTHING),
            "text/plain", new Viewable(TEXT, NOTHING),
            "text/csv", new Viewable(TEXT, NOTHING),
            "application/json", new Viewable(TEXT, NOTHING));

    /** What is too large or of another type is not. */
    static Optional<Viewable> of(Document document) {
        return document.size() > MOST ? Optional.empty() : Optional.ofNullable(TYPES.get(document.mediaType()));
    }

    /** With the character set of a text. Blocks; run it on a worker. */
    static Optional<Viewable> of(Opened opened) {
        return of(opened.document()).map(as -> as.decoding(opened.plain()));
    }

    /** Text comes in the character set it was written in, UTF-8 or not; a browser that guesses shows other characters. */
    private Viewable decoding(Source plain) {
        if (!contentType.equals(TEXT)) {
            return this;
        }
        try {
            Charset charset = PlainText.charsetOf(plain).orElse(StandardCharsets.UTF_8);
            return new Viewable(TEXT + ";charset=" + charset.name(), policy);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Map<String, List<String>> headers() {
        return Map.of(
                "Content-Type", List.of(contentType),
                "Content-Disposition", List.of("inline"),
                "Cache-Control", List.of("no-store"),
                "X-Content-Type-Options", List.of("nosniff"),
                "Content-Security-Policy", List.of(policy));
    }
}
