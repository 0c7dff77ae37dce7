package org.sunshinegov.review.confidentialityreview;

import java.util.Map;
import java.util.Optional;
import org.sunshinegov.kernel.documents.store.Document;

/** How a document may be looked at in the browser. */
record Viewable(String contentType, String policy) {

    private static final long MOST = 20L * 1024 * 1024;
    private static final String NOTHING = "sandbox; default-src 'none'";

    /** A sandboxed page shows no PDF; the browser's own viewer keeps it apart. */
    private static final String PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final Map<String, Viewable> TYPES = Map.of(
            "application/pdf", new Viewable("application/pdf", PDF),
            "image/png", new Viewable("image/png", NOTHING),
            "image/jpeg", new Viewable("image/jpeg", NOTHING),
            "text/plain", new Viewable("text/plain;charset=UTF-8", NOTHING),
            "text/csv", new Viewable("text/plain;charset=UTF-8", NOTHING),
            "application/json", new Viewable("text/plain;charset=UTF-8", NOTHING));

    static Optional<Viewable> of(Document document) {
        return document.size() > MOST ? Optional.empty() : Optional.ofNullable(TYPES.get(document.mediaType()));
    }
}
