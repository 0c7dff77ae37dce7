package org.sunshinegov.review.confidentialityreview;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The documents of a review from its page: downloaded, or looked at in the browser where that is harmless. */
@Path("/reviews/{id}/documents/{documentId}")
@Authenticated
class ReviewDocumentPages {

    private final ReviewDocuments documents;
    private final Caller caller;

    ReviewDocumentPages(ReviewDocuments documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    public RestMulti<byte[]> download(UUID id, UUID documentId) {
        return Download.of(documents.open(caller.signedIn(), id, documentId));
    }

    /** Nothing in it may run or load anything; what is too large or of another type is downloaded instead. */
    @GET
    @Path("/view")
    public RestMulti<byte[]> view(UUID id, UUID documentId) {
        return Download.leaving(
                documents.open(caller.signedIn(), id, documentId).chain(opened -> Workers.run(() -> shown(opened))));
    }

    private static Download.Leaving shown(Opened opened) {
        Viewable as = Viewable.of(opened).orElseThrow(Refusal::notFound);
        return new Download.Leaving(opened.plain(), as.headers());
    }
}
