package org.sunshinegov.request.disclosurerequest.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;

/** Remedies of a case, and its handling once more, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class RemedyResource {

    private final RemedyCommands commands;
    private final Rehandlings rehandlings;
    private final CaseQueries cases;
    private final Caller caller;

    RemedyResource(RemedyCommands commands, Rehandlings rehandlings, CaseQueries cases, Caller caller) {
        this.commands = commands;
        this.rehandlings = rehandlings;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Path("/remedies")
    public Uni<List<RemedyView>> of(UUID id) {
        return cases.remedies(caller.signedIn().requireStaff(), id);
    }

    @POST
    @Path("/remedies")
    public Uni<RestResponse<Void>> file(UUID id, @RestHeader("Idempotency-Key") String key, FileRemedy body) {
        return commands.file(caller.signedIn(), key, id, Body.required(body)).map(RestResponse::created);
    }

    @PUT
    @Path("/remedies/{remedyId}/conclusion")
    @ResponseStatus(204)
    public Uni<Void> conclude(UUID id, UUID remedyId, ConcludeRemedy body) {
        return commands.conclude(caller.signedIn(), id, remedyId, Body.required(body));
    }

    /** The unit corrects its own reply; the new case is where the {@code Location} says. */
    @POST
    @Path("/rehandling")
    public Uni<RestResponse<Void>> rehandle(
            UUID id, @RestHeader("Idempotency-Key") String key, @RestHeader("If-Match") Version seen, Reason body) {
        return rehandlings
                .ownCorrection(
                        caller.signedIn(),
                        key,
                        id,
                        Version.required(seen),
                        Body.required(body).given())
                .map(RestResponse::created);
    }
}
