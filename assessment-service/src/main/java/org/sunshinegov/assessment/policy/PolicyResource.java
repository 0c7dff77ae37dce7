package org.sunshinegov.assessment.policy;

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
import org.sunshinegov.kernel.platform.policy.PolicyChange;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;
import org.sunshinegov.kernel.platform.policy.PolicyProposalView;
import org.sunshinegov.kernel.platform.policy.PolicyQueries;
import org.sunshinegov.kernel.platform.policy.PolicyView;

/** The policies of this service for programs; decides nothing. */
@Path("/api/assessment/v1")
@Cancellable(false)
class PolicyResource {

    static final String PROPOSALS = "/api/assessment/v1/policy-proposals";

    private final PolicyCommands commands;
    private final PolicyQueries queries;
    private final Caller caller;

    PolicyResource(PolicyCommands commands, PolicyQueries queries, Caller caller) {
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
    @Path("/policy-proposals")
    public Uni<List<PolicyProposalView>> proposals() {
        return queries.proposals(caller.scope());
    }

    @POST
    @Path("/policy-proposals")
    public Uni<RestResponse<Void>> propose(@RestHeader("Idempotency-Key") String key, PolicyChange change) {
        return commands.propose(caller.scope(), key, PROPOSALS, Body.required(change))
                .map(RestResponse::created);
    }

    @GET
    @Path("/policy-proposals/{proposalId}")
    public Uni<RestResponse<PolicyProposalView>> proposal(UUID proposalId) {
        return queries.proposal(caller.scope(), proposalId).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(view.version()).etag())
                .build());
    }

    @PUT
    @Path("/policy-proposals/{proposalId}/release")
    @ResponseStatus(204)
    public Uni<Void> release(UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.release(caller.scope(), proposalId, Version.required(seen));
    }

    @PUT
    @Path("/policy-proposals/{proposalId}/refusal")
    @ResponseStatus(204)
    public Uni<Void> refuse(UUID proposalId, @RestHeader("If-Match") Version seen, Reason reason) {
        return commands.refuse(
                caller.scope(),
                proposalId,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path("/policy-proposals/{proposalId}/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> withdraw(UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.withdraw(caller.scope(), proposalId, Version.required(seen));
    }
}
