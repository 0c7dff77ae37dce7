package org.sunshinegov.request.seal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.kernel.web.form.Typed;

/** The security administrator's page of the units' seals; the audit administrator's without the form. */
@Path("/requests/seals")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class SealPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance seals(
                List<SealView> seals,
                List<Organisation> units,
                Map<UUID, Organisation> names,
                boolean mayTake,
                String unit,
                Map<String, FieldFault> errors);
    }

    private final SealCommands commands;
    private final Register register;
    private final Caller caller;

    SealPages(SealCommands commands, Register register, Caller caller) {
        this.commands = commands;
        this.register = register;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> seals() {
        return page(null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> take(
            @RestForm String key,
            @RestForm String unit,
            @RestForm String passphrase,
            @RestForm("file") FileUpload file) {
        Scope staff = caller.signedIn();
        return RefusedForm.orDone(
                () -> commands.take(
                                staff, key, Typed.id(unit), Body.required(file).uploadedFile(), passphrase)
                        .map(done ->
                                Response.seeOther(URI.create("/requests/seals")).build()),
                "file",
                faults -> page(unit, faults));
    }

    private Uni<TemplateInstance> page(String unit, Map<String, FieldFault> errors) {
        Scope staff = caller.signedIn();
        return commands.all(staff).chain(seals -> register.units()
                .map(units ->
                        Templates.seals(seals, units, named(units), staff.holds(Role.SECURITY_ADMIN), unit, errors)));
    }

    private static Map<UUID, Organisation> named(List<Organisation> units) {
        return units.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
