package org.sunshinegov.kernel.documents.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.sunshinegov.kernel.documents.download.Download;

/** A resource as a service writes it: the owner is its own affair, the bytes are the kernel's. */
@Path("/letters/{letter}/documents/{document}")
class LetterResource {

    private final Download download;

    LetterResource(Download download) {
        this.download = download;
    }

    @GET
    @PermitAll
    public RestMulti<byte[]> document(UUID letter, UUID document) {
        return download.of("LETTER", letter, document);
    }
}
