package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.letter.LetterView;

/** Letters of a case for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/letters")
@Cancellable(false)
class LetterResource {

    private final CaseLetters letters;
    private final Caller caller;

    LetterResource(CaseLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    public Uni<List<LetterView>> of(UUID id) {
        return letters.of(caller.signedIn(), id);
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
