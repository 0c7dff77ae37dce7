package org.sunshinegov.request.disclosurerequest.proposal;

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
import org.sunshinegov.request.disclosurerequest.period.AskClarification;

/** What one proposes and another decides on, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/proposals")
@Cancellable(false)
class ProposalResource {

    private final ProposalCommands commands;
    private final Caller caller;

    ProposalResource(ProposalCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/consultation")
    public Uni<RestResponse<Void>> consultation(
            UUID id,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("If-Match") Version seen,
            ProposeConsultation body) {
        return commands.consultation(caller.signedIn(), key, id, Version.required(seen), Body.required(body))
                .map(RestResponse::created);
    }

    @POST
    @Path("/fee")
    public Uni<RestResponse<Void>> fee(
            UUID id, @RestHeader("Idempotency-Key") String key, @RestHeader("If-Match") Version seen, ProposeFee body) {
        return commands.fee(caller.signedIn(), key, id, Version.required(seen), Body.required(body))
                .map(RestResponse::created);
    }

    @POST
    @Path("/clarification")
    public Uni<RestResponse<Void>> clarification(
            UUID id,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("If-Match") Version seen,
            AskClarification body) {
        return commands.clarification(caller.signedIn(), key, id, Version.required(seen), Body.required(body))
                .map(RestResponse::created);
    }

    @POST
    @Path("/extension")
    public Uni<RestResponse<Void>> extension(
            UUID id, @RestHeader("Idempotency-Key") String key, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.extension(
                        caller.signedIn(),
                        key,
                        id,
                        Version.required(seen),
                        Body.required(body).given())
                .map(RestResponse::created);
    }

    @POST
    @Path("/conference")
    public Uni<RestResponse<Void>> conference(
            UUID id,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("If-Match") Version seen,
            ProposeConference body) {
        return commands.conference(caller.signedIn(), key, id, Version.required(seen), Body.required(body))
                .map(RestResponse::created);
    }

    @PUT
    @Path("/{proposalId}/approval")
    @ResponseStatus(204)
    public Uni<Void> approve(UUID id, UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.approve(caller.signedIn(), id, proposalId, Version.required(seen));
    }

    @PUT
    @Path("/{proposalId}/refusal")
    @ResponseStatus(204)
    public Uni<Void> refuse(UUID id, UUID proposalId, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.refuse(
                caller.signedIn(),
                id,
                proposalId,
                Version.required(seen),
                Body.required(body).given());
    }
}
