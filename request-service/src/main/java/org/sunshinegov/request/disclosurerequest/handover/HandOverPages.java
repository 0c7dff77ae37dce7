package org.sunshinegov.request.disclosurerequest.handover;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.handover.HandOverQueries;
import org.sunshinegov.request.handover.HandOverView;

/** Hand-overs of closed units for people: the list, who gets what, and the confirmation. */
@Path("/requests/hand-overs")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class HandOverPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<HandOverView> handOvers);

        /**
         * @param chooses whether the reader says which successor a case goes to
         * @param mine the successors the reader may confirm for
         */
        static native TemplateInstance one(
                HandOverView view, boolean chooses, List<HandOverView.Successor> mine, HandOverForm form);
    }

    private final HandOverCommands commands;
    private final HandOverQueries queries;
    private final Caller caller;

    HandOverPages(HandOverCommands commands, HandOverQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return queries.all(caller.scope().requireStaff()).map(Templates::list);
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> one(UUID id) {
        return one(id, new HandOverForm());
    }

    private Uni<TemplateInstance> one(UUID id, HandOverForm form) {
        Scope staff = caller.scope().requireStaff();
        return queries.byId(staff, id)
                .map(view -> Templates.one(
                        view,
                        RequestRights.isOfficer(staff, id),
                        view.successors().stream()
                                .filter(one -> staff.holds(Role.DISCLOSURE_OFFICER, one.id()))
                                .toList(),
                        form));
    }

    @POST
    @Path("/{id}/cases/{caseId}/successor")
    public Uni<Response> choose(UUID id, UUID caseId, @RestForm int version, @RestForm String successorId) {
        return commands.choose(caller.scope(), id, new Version(version), caseId, Typed.id(successorId))
                .map(done -> back(id));
    }

    @POST
    @Path("/{id}/cases/{caseId}/return")
    public Uni<Response> nameBack(UUID id, UUID caseId, @RestForm int version, @BeanParam HandOverForm form) {
        return RefusedForm.orDone(
                () -> commands.nameBack(caller.scope(), id, new Version(version), caseId, form.given())
                        .map(done -> back(id)),
                "reason",
                faults -> {
                    form.faults = faults;
                    form.sentTo = RefusedForm.name("/requests/hand-overs/" + id);
                    return one(id, form);
                });
    }

    @POST
    @Path("/{id}/confirmation")
    public Uni<Response> confirm(UUID id, @RestForm int version, @RestForm String successorId) {
        return commands.confirm(caller.scope(), id, new Version(version), Typed.id(successorId))
                .map(done -> back(id));
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/requests/hand-overs/" + id)).build();
    }
}
