package org.sunshinegov.request.disclosurerequest;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The forms on the page of a case; each leads back to the case. */
@Path("/requests/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class CaseMovePages {

    private final DisclosureRequestCommands requests;
    private final ReplyCommands replies;
    private final CaseQueries cases;
    private final Caller caller;

    CaseMovePages(DisclosureRequestCommands requests, ReplyCommands replies, CaseQueries cases, Caller caller) {
        this.requests = requests;
        this.replies = replies;
        this.cases = cases;
        this.caller = caller;
    }

    @POST
    @Path("/confirmation")
    public Uni<Response> confirm(UUID id, @RestForm int version) {
        return requests.confirmByOffice(caller.scope(), id, new Version(version))
                .map(done -> back(id));
    }

    @POST
    @Path("/registration")
    public Uni<Response> register(UUID id, @RestForm int version) {
        return requests.register(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/assignment")
    public Uni<Response> assign(
            UUID id, @RestForm int version, @RestForm String sectionId, @RestForm String handlerId) {
        AssignRequest command = new AssignRequest(id(sectionId), id(handlerId));
        return requests.assign(caller.scope(), id, new Version(version), command)
                .map(done -> back(id));
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> attach(UUID id, @RestForm("file") FileUpload file) {
        return replies.attach(caller.scope(), id, Body.required(file)).map(done -> back(id));
    }

    /** A draft with faults comes back as it was typed, with what is wrong beside it. */
    @POST
    @Path("/reply-draft")
    public Uni<Object> draft(UUID id, @RestForm int version, @BeanParam DraftForm form) {
        return Uni.createFrom()
                .item(form::draft)
                .chain(draft -> replies.draft(caller.scope(), id, new Version(version), draft))
                .<Object>map(done -> back(id))
                .onFailure(failure -> failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.INVALID)
                .recoverWithUni(refusal -> again(id, form, (Refusal) refusal).map(page -> page));
    }

    @POST
    @Path("/reply-draft/taking-back")
    public Uni<Response> takeBack(UUID id, @RestForm int version, @RestForm String reason) {
        return replies.takeBack(caller.scope(), id, new Version(version), new Reason(reason).given())
                .map(done -> back(id));
    }

    @POST
    @Path("/reply")
    public Uni<Response> issue(UUID id, @RestForm int version) {
        return replies.issue(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/service")
    public Uni<Response> serve(UUID id, @RestForm int version, @RestForm LocalDate servedOn) {
        return requests.serve(caller.scope(), id, new Version(version), new ServeReply(servedOn))
                .map(done -> back(id));
    }

    @POST
    @Path("/closing")
    public Uni<Response> close(UUID id, @RestForm int version) {
        return requests.close(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/promotion")
    public Uni<Response> promote(UUID id, @RestForm int version) {
        return requests.promote(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @SuppressWarnings("unchecked")
    private Uni<TemplateInstance> again(UUID id, DraftForm form, Refusal refusal) {
        form.faults = (Map<String, FieldFault>)
                refusal.details().getOrDefault("fields", Map.of("outcome", new FieldFault(refusal.zh(), refusal.en())));
        return cases.of(caller.scope(), id).map(view -> CasePages.Templates.request(view, null, form));
    }

    private static UUID id(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/requests/cases/" + id)).build();
    }
}
