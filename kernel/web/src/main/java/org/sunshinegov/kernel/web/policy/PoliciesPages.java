package org.sunshinegov.kernel.web.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;
import org.sunshinegov.kernel.platform.policy.PolicyProposalView;
import org.sunshinegov.kernel.platform.policy.PolicyQueries;
import org.sunshinegov.kernel.platform.policy.PolicyView;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.RefusedForm;

/**
 * A service's part of the policies, for people: read by staff, proposed by the district office, released by the leading group.
 * The service gives it its path.
 */
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
public abstract class PoliciesPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance policies(
                PolicyPlace place,
                List<PolicyView> policies,
                List<PolicyProposalView> proposals,
                boolean proposes,
                PolicyTyped typed,
                Map<String, FieldFault> errors);

        static native TemplateInstance proposal(
                PolicyPlace place,
                PolicyProposalView proposal,
                boolean decides,
                boolean withdraws,
                String reason,
                Map<String, FieldFault> errors);

        static native TemplateInstance tasks(PolicyPlace place, List<PolicyProposalView> proposals);
    }

    private final PolicyPlace place;
    private final PolicyCommands commands;
    private final PolicyQueries queries;
    private final Caller caller;

    protected PoliciesPages(PolicyPlace place, PolicyCommands commands, PolicyQueries queries, Caller caller) {
        this.place = place;
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return list(caller.scope(), new PolicyTyped(), Map.of());
    }

    private Uni<TemplateInstance> list(Scope scope, PolicyTyped typed, Map<String, FieldFault> errors) {
        return queries.policies(scope).chain(policies -> queries.proposals(scope)
                .map(proposals -> Templates.policies(
                        place, policies, proposals, scope.holds(Role.DISTRICT_OFFICE), typed, errors)));
    }

    @POST
    public Uni<Response> propose(@RestForm String key, @BeanParam PolicyTyped typed) {
        Scope scope = caller.scope();
        return RefusedForm.orDone(
                () -> commands.propose(scope, key, place.href(), typed.change())
                        .map(location -> Response.seeOther(location).build()),
                "policy",
                faults -> list(scope, typed, faults));
    }

    /** What waits for the reader's decision, as a part of the page of all tasks. */
    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        Scope scope = caller.scope();
        var unused = scope.requireStaff().requireAnywhere(Role.LEADING_GROUP);
        return queries.waiting(scope).map(waiting -> Templates.tasks(place, waiting));
    }

    @GET
    @Path("/{proposalId}")
    public Uni<TemplateInstance> proposal(UUID proposalId) {
        return proposal(caller.scope(), proposalId, null, Map.of());
    }

    /** {@code reason}: of a refusal, as it was typed. */
    private Uni<TemplateInstance> proposal(Scope scope, UUID id, String reason, Map<String, FieldFault> errors) {
        return queries.proposal(scope, id)
                .map(view -> Templates.proposal(
                        place,
                        view,
                        scope.holds(Role.LEADING_GROUP) && view.waitsFor(scope.subject()),
                        view.isOpen() && view.proposedBy().equals(scope.subject()),
                        reason,
                        errors));
    }

    @POST
    @Path("/{proposalId}/release")
    public Uni<Response> release(UUID proposalId, @RestForm int version) {
        return commands.release(caller.scope(), proposalId, new Version(version))
                .map(done -> back(proposalId));
    }

    @POST
    @Path("/{proposalId}/refusal")
    public Uni<Response> refuse(UUID proposalId, @RestForm int version, @RestForm String reason) {
        Scope scope = caller.scope();
        return RefusedForm.orDone(
                () -> commands.refuse(scope, proposalId, new Version(version), new Reason(reason).given())
                        .map(done -> back(proposalId)),
                "reason",
                faults -> proposal(scope, proposalId, reason, faults));
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    public Uni<Response> withdraw(UUID proposalId, @RestForm int version) {
        return commands.withdraw(caller.scope(), proposalId, new Version(version))
                .map(done -> back(proposalId));
    }

    private Response back(UUID id) {
        return Response.seeOther(URI.create(place.href() + "/" + id)).build();
    }
}
