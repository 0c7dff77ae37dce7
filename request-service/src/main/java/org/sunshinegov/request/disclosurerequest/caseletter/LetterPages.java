package org.sunshinegov.request.disclosurerequest.caseletter;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Letters by the page's own session, for the applicant and for the officers of the case. */
@Path("/requests/documents/{id}/letters")
@Authenticated
@Cancellable(false)
class LetterPages {

    private final CaseLetters letters;
    private final Caller caller;

    LetterPages(CaseLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Path("/{letterId}")
    public RestMulti<byte[]> letter(UUID id, UUID letterId) {
        return Download.of(letters.open(caller.signedIn(), id, letterId));
    }

    @GET
    @Path("/receipt-slip")
    public RestMulti<byte[]> receiptSlip(UUID id) {
        return Download.of(letters.receiptSlip(caller.signedIn(), id));
    }

    @GET
    @Path("/registration-form")
    public RestMulti<byte[]> registrationForm(UUID id) {
        return Download.of(letters.registrationForm(caller.signedIn(), id));
    }
}
