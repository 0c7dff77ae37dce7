package org.sunshinegov.request.disclosurerequest.caseletter;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.disclosurerequest.assistance.AskAssistance;
import org.sunshinegov.request.disclosurerequest.assistance.AssistanceCommands;
import org.sunshinegov.request.letter.LetterView;

/** Letters of a case for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/letters")
@Cancellable(false)
class LetterResource {

    private final CaseLetters letters;
    private final AssistanceCommands assistance;
    private final Caller caller;

    LetterResource(CaseLetters letters, AssistanceCommands assistance, Caller caller) {
        this.letters = letters;
        this.assistance = assistance;
        this.caller = caller;
    }

    @GET
    public Uni<List<LetterView>> of(UUID id) {
        return letters.of(caller.signedIn(), id);
    }

    @POST
    @Path("/assistance")
    @ResponseStatus(204)
    public Uni<Void> askAssistance(
            UUID id,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("If-Match") Version seen,
            AskAssistance body) {
        return assistance.ask(caller.signedIn(), key, id, Version.required(seen), Body.required(body));
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
