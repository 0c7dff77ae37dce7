package org.sunshinegov.kernel.web.policy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.policy.PolicyWords;
import org.sunshinegov.kernel.law.policy.Stricter;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;
import org.sunshinegov.kernel.platform.policy.PolicyQueries;
import org.sunshinegov.kernel.platform.policy.PolicyView;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** The pages of a service's policies for people: read by staff, proposed by the district office, released by the leading group. */
@Singleton
public class PolicyForms {

    private final Template policies;
    private final Template proposal;
    private final Template tasks;
    private final PolicyCommands commands;
    private final PolicyQueries queries;

    PolicyForms(
            @Location("policies") Template policies,
            @Location("policyProposal") Template proposal,
            @Location("policyTasks") Template tasks,
            PolicyCommands commands,
            PolicyQueries queries) {
        this.policies = policies;
        this.proposal = proposal;
        this.tasks = tasks;
        this.commands = commands;
        this.queries = queries;
    }

    public Uni<TemplateInstance> list(PolicyPlace place, Scope scope) {
        return list(place, scope, new PolicyTyped(), Map.of());
    }

    private Uni<TemplateInstance> list(
            PolicyPlace place, Scope scope, PolicyTyped typed, Map<String, FieldFault> errors) {
        return queries.policies(scope)
                .chain(known -> queries.proposals(scope).map(proposals -> policies.data("place", place)
                        .data("places", PolicyPlace.values())
                        .data("policies", known)
                        .data("proposals", proposals)
                        .data("proposes", scope.holds(Role.DISTRICT_OFFICE))
                        .data("options", options(known))
                        .data("typed", typed)
                        .data("errors", errors)));
    }

    /** Every policy, and the first promise beside a rule that can be stricter. */
    private static List<Option> options(List<PolicyView> known) {
        Set<String> keys = known.stream().map(PolicyView::policy).collect(Collectors.toSet());
        List<Option> options = new ArrayList<>();
        for (PolicyView one : known) {
            options.add(option(one.policy()));
            String promise = one.policy() + ".committed";
            if (one.kind() == PolicyView.Kind.STATUTORY && one.stricter() != Stricter.NONE && !keys.contains(promise)) {
                options.add(option(promise));
            }
        }
        return options;
    }

    private static Option option(String policy) {
        PolicyWords.Words name = PolicyWords.name(policy);
        return new Option(policy, CurrentVisit.now().say(name.zh(), name.en()) + " · " + policy, null);
    }

    /** {@code api}: where the proposals of the service lie for programs. */
    public Uni<Response> propose(PolicyPlace place, String api, Scope scope, String key, PolicyTyped typed) {
        return RefusedForm.orDone(
                () -> commands.propose(scope, key, api, typed.change())
                        .map(location -> back(place, IdempotencyKeys.idOf(location))),
                "policy",
                faults -> list(place, scope, typed, faults));
    }

    public Uni<TemplateInstance> proposal(PolicyPlace place, Scope scope, UUID id) {
        return proposal(place, scope, id, Map.of());
    }

    private Uni<TemplateInstance> proposal(PolicyPlace place, Scope scope, UUID id, Map<String, FieldFault> errors) {
        return queries.proposal(scope, id).map(view -> proposal.data("place", place)
                .data("proposal", view)
                .data("decides", scope.holds(Role.LEADING_GROUP) && view.waitsFor(scope.subject()))
                .data("withdraws", view.isOpen() && view.proposedBy().equals(scope.subject()))
                .data("errors", errors));
    }

    /** What waits for the reader's decision, as a part of the page of all tasks. */
    public Uni<TemplateInstance> tasks(PolicyPlace place, Scope scope) {
        var unused = scope.requireStaff().requireAnywhere(Role.LEADING_GROUP);
        return queries.waiting(scope).map(waiting -> tasks.data("place", place).data("proposals", waiting));
    }

    public Uni<Response> release(PolicyPlace place, Scope scope, UUID id, int version) {
        return commands.release(scope, id, new Version(version)).map(done -> back(place, id));
    }

    public Uni<Response> refuse(PolicyPlace place, Scope scope, UUID id, int version, String reason) {
        return RefusedForm.orDone(
                () -> commands.refuse(scope, id, new Version(version), new Reason(reason).given())
                        .map(done -> back(place, id)),
                "reason",
                faults -> proposal(place, scope, id, faults));
    }

    public Uni<Response> withdraw(PolicyPlace place, Scope scope, UUID id, int version) {
        return commands.withdraw(scope, id, new Version(version)).map(done -> back(place, id));
    }

    private static Response back(PolicyPlace place, UUID id) {
        return Response.seeOther(URI.create(place.href() + "/" + id)).build();
    }
}
