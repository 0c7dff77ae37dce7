package org.sunshinegov.request.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.letter.LetterTemplateStore.Saved;

/** The console's pages where the district's office edits the words of letters. */
@Path("/requests/letter-templates")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class LetterTemplatePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<LetterKind> kinds, Map<LetterKind, Integer> versions);

        /** {@code number}: of the case the proof is made with. */
        static native TemplateInstance edit(
                LetterTemplate template, List<Saved> versions, String number, Map<String, FieldFault> errors);
    }

    private final LetterTemplateCommands commands;
    private final LetterTemplateStore store;
    private final Caller caller;

    LetterTemplatePages(LetterTemplateCommands commands, LetterTemplateStore store, Caller caller) {
        this.commands = commands;
        this.store = store;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list() {
        var unused = office();
        return store.currentVersions().map(versions -> Templates.list(List.of(LetterKind.values()), versions));
    }

    @GET
    @Path("/{kind}")
    public Uni<TemplateInstance> edit(LetterKind kind) {
        var unused = office();
        return store.current(kind).chain(template -> edit(template, null, null));
    }

    @POST
    @Path("/{kind}")
    public Uni<Response> save(LetterKind kind, @RestForm int version, @RestForm String body, @RestForm String number) {
        Scope office = office();
        LetterTemplate typed = new LetterTemplate(kind, version + 1, typed(body));
        return RefusedForm.orDone(
                () -> commands.save(office, typed)
                        .map(done -> Response.seeOther(URI.create("/requests/letter-templates/" + kind))
                                .build()),
                "body",
                faults -> store.current(kind)
                        .map(now -> RefusedForm.changed(faults) ? now.version() : version)
                        .chain(on -> edit(new LetterTemplate(kind, on, typed(body)), number, faults)));
    }

    /** A PDF that says it is none of the district's letters. */
    @POST
    @Path("/{kind}/proof")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Uni<Response> proof(LetterKind kind, @RestForm int version, @RestForm String body, @RestForm String number) {
        Scope office = office();
        LetterTemplate typed = new LetterTemplate(kind, version, typed(body));
        return RefusedForm.orDone(
                () -> store.caseOf(number)
                        .chain(found -> commands.proof(office, typed, found.request(), found.unit()))
                        .map(pdf -> Response.ok(pdf, "application/pdf")
                                .header("Content-Disposition", "inline; filename=\"proof.pdf\"")
                                .header("Cache-Control", "no-store")
                                .build()),
                "number",
                faults -> edit(typed, number, faults));
    }

    private Uni<TemplateInstance> edit(LetterTemplate template, String number, Map<String, FieldFault> faults) {
        return store.versions(template.kind()).map(versions -> Templates.edit(template, versions, number, faults));
    }

    private Scope office() {
        Scope staff = caller.scope().requireStaff();
        var unused = staff.requireAnywhere(Role.DISTRICT_OFFICE);
        return staff;
    }

    /** Browsers send line ends as CR LF. */
    private static String typed(String body) {
        return body == null ? "" : body.replace("\r\n", "\n").strip() + "\n";
    }
}
