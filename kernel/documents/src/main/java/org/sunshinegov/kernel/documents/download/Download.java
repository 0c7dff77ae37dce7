package org.sunshinegov.kernel.documents.download;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Source;

/**
 * The one way a document's bytes leave over HTTP. The caller has checked that its reader may see the owner; here the
 * withdrawn list is asked, at the moment of leaving.
 */
@ApplicationScoped
public class Download {

    private final DocumentStore documents;

    Download(DocumentStore documents) {
        this.documents = documents;
    }

    public RestMulti<byte[]> of(String ownerKind, UUID ownerId, UUID documentId) {
        return of(documents.open(ownerKind, ownerId, documentId));
    }

    /** For a document whose guard is the caller's own. */
    public static RestMulti<byte[]> of(Uni<Opened> document) {
        return leaving(document.map(opened -> new Leaving(opened.plain(), headers(opened.document()))));
    }

    /** Bytes with headers of the caller's own: to be looked at rather than kept. */
    public static RestMulti<byte[]> leaving(Uni<Leaving> document) {
        return RestMulti.fromUniResponse(document, leaving -> Chunks.of(leaving.plain()), Leaving::headers);
    }

    /** The plain bytes of a document and the headers they leave under. */
    public record Leaving(Source plain, Map<String, List<String>> headers) {}

    static Map<String, List<String>> headers(Document document) {
        return Map.of(
                "Content-Type", List.of(document.mediaType()),
                "Content-Length", List.of(Long.toString(document.size())),
                "Content-Disposition", List.of(ContentDisposition.attachment(document.fileName())),
                "Cache-Control", List.of("no-store"),
                "ETag", List.of('"' + document.sha256() + '"'),
                "X-Content-Type-Options", List.of("nosniff"),
                "Content-Security-Policy", List.of("sandbox; default-src 'none'"));
    }
}
