package org.sunshinegov.request.disclosurerequest.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.consultedparty.OpinionLink;

/** Opinions of third parties and other agencies, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/consultations")
@Cancellable(false)
class ConsultationResource {

    private final ConsultationCommands commands;
    private final Caller caller;

    ConsultationResource(ConsultationCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    /** Where the party answers; given out once. */
    record Link(String path) {

        static Link of(OpinionLink link) {
            return link == null ? null : new Link("/requests/opinions/" + link.token());
        }
    }

    /** A repeat is answered without the link. */
    @POST
    public Uni<RestResponse<Link>> consult(
            UUID id,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("If-Match") Version seen,
            SendConsultation body) {
        return commands.consult(caller.signedIn(), key, id, Version.required(seen), Body.required(body))
                .map(link -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Link.of(link))
                        .location(ConsultationCommands.locationOf(id, body.proposalId()))
                        .build());
    }

    @PUT
    @Path("/{consultationId}/letter-receipt")
    @ResponseStatus(204)
    public Uni<Void> letterReceived(
            UUID id, UUID consultationId, @RestHeader("If-Match") Version seen, LetterReceipt body) {
        return commands.letterReceived(
                caller.signedIn(), id, consultationId, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{consultationId}/opinion")
    @ResponseStatus(204)
    public Uni<Void> opinionReceived(
            UUID id, UUID consultationId, @RestHeader("If-Match") Version seen, GiveOpinion body) {
        return commands.opinionReceived(
                caller.signedIn(), id, consultationId, Version.required(seen), Body.required(body));
    }

    /** Its letter never arrived; the party is told, should it arrive all the same. */
    @PUT
    @Path("/{consultationId}/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> withdraw(UUID id, UUID consultationId, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.withdraw(
                caller.signedIn(),
                id,
                consultationId,
                Version.required(seen),
                Body.required(body).given());
    }
}
