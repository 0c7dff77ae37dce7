package org.sunshinegov.kernel.platform.policy;

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

/** The policies of a service for programs; decides nothing. The service gives it its path. */
@Cancellable(false)
public abstract class PoliciesResource {

    private static final String PROPOSALS = "/policy-proposals";

    private final String api;
    private final PolicyCommands commands;
    private final PolicyQueries queries;
    private final Caller caller;

    /** {@code api}: the path of the service's API. */
    protected PoliciesResource(String api, PolicyCommands commands, PolicyQueries queries, Caller caller) {
        this.api = api;
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    /** Each policy with the value in force and those to come. */
    @GET
    @Path("/policies")
    public Uni<List<PolicyView>> policies() {
        return queries.policies(caller.scope());
    }

    @GET
    @Path(PROPOSALS)
    public Uni<List<PolicyProposalView>> proposals() {
        return queries.proposals(caller.scope());
    }

    @POST
    @Path(PROPOSALS)
    public Uni<RestResponse<Void>> propose(@RestHeader("Idempotency-Key") String key, PolicyChange change) {
        return commands.propose(caller.scope(), key, api + PROPOSALS, Body.required(change))
                .map(RestResponse::created);
    }

    @GET
    @Path(PROPOSALS + "/{proposalId}")
    public Uni<RestResponse<PolicyProposalView>> proposal(UUID proposalId) {
        return queries.proposal(caller.scope(), proposalId).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(view.version()).etag())
                .build());
    }

    @PUT
    @Path(PROPOSALS + "/{proposalId}/release")
    @ResponseStatus(204)
    public Uni<Void> release(UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.release(caller.scope(), proposalId, Version.required(seen));
    }

    @PUT
    @Path(PROPOSALS + "/{proposalId}/refusal")
    @ResponseStatus(204)
    public Uni<Void> refuse(UUID proposalId, @RestHeader("If-Match") Version seen, Reason reason) {
        return commands.refuse(
                caller.scope(),
                proposalId,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path(PROPOSALS + "/{proposalId}/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> withdraw(UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.withdraw(caller.scope(), proposalId, Version.required(seen));
    }
}
