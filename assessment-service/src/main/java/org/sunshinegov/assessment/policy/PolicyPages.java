package org.sunshinegov.assessment.policy;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.web.policy.PolicyForms;
import org.sunshinegov.kernel.web.policy.PolicyPlace;
import org.sunshinegov.kernel.web.policy.PolicyTyped;

/** This service's part of the policies, for people. */
@Path("/watch/policies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class PolicyPages {

    private static final PolicyPlace HERE = PolicyPlace.ASSESSMENT;

    private final PolicyForms forms;
    private final Caller caller;

    PolicyPages(PolicyForms forms, Caller caller) {
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return forms.list(HERE, caller.scope());
    }

    @POST
    public Uni<Response> propose(@RestForm String key, @BeanParam PolicyTyped typed) {
        return forms.propose(HERE, PolicyResource.PROPOSALS, caller.scope(), key, typed);
    }

    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        return forms.tasks(HERE, caller.scope());
    }

    @GET
    @Path("/{proposalId}")
    public Uni<TemplateInstance> proposal(UUID proposalId) {
        return forms.proposal(HERE, caller.scope(), proposalId);
    }

    @POST
    @Path("/{proposalId}/release")
    public Uni<Response> release(UUID proposalId, @RestForm int version) {
        return forms.release(HERE, caller.scope(), proposalId, version);
    }

    @POST
    @Path("/{proposalId}/refusal")
    public Uni<Response> refuse(UUID proposalId, @RestForm int version, @RestForm String reason) {
        return forms.refuse(HERE, caller.scope(), proposalId, version, reason);
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    public Uni<Response> withdraw(UUID proposalId, @RestForm int version) {
        return forms.withdraw(HERE, caller.scope(), proposalId, version);
    }
}
