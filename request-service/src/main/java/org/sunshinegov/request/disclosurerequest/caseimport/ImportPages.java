package org.sunshinegov.request.disclosurerequest.caseimport;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.download.ContentDisposition;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.sheet.Sheet;

/** Old cases from a table: checked first, taken over on a second word. */
@Path("/requests/import")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ImportPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code result} null before a table was sent. */
        static native TemplateInstance importing(
                List<Organisation> units, UUID unit, ImportView result, Map<String, FieldFault> errors);
    }

    private final CaseImport imports;
    private final Register register;
    private final Caller caller;

    ImportPages(CaseImport imports, Register register, Caller caller) {
        this.imports = imports;
        this.register = register;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> importing() {
        Appointment first = caller.scope().requireStaff().requireAnywhere(Role.DISCLOSURE_OFFICER);
        return page(first.organisationId(), null, null);
    }

    /** The headings, ready to be filled in. */
    @GET
    @Path("/template")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response template() {
        var unused = caller.scope().requireStaff().requireAnywhere(Role.DISCLOSURE_OFFICER);
        byte[] sheet =
                Sheet.of(Sheet.Format.XLSX, "旧件", ImportColumn.headings()).bytes();
        return Response.ok(sheet)
                .header("Content-Disposition", ContentDisposition.attachment("旧件导入模板.xlsx"))
                .build();
    }

    /** A repeat leads to the list, where what has been taken over stands. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> run(
            @RestForm String key, @RestForm String unit, @RestForm String mode, @RestForm("file") FileUpload file) {
        Scope staff = caller.scope().requireStaff();
        UUID chosen = Typed.id(unit);
        CaseImport.How how = new CaseImport.How(!"ALL".equals(mode) && !"GOOD".equals(mode), "GOOD".equals(mode));
        return RefusedForm.orDone(
                () -> imports.run(staff, key, chosen, Body.required(file), how)
                        .chain(result -> result == null
                                ? Uni.createFrom()
                                        .item(Response.seeOther(URI.create("/requests/cases"))
                                                .build())
                                : page(chosen, result, null)
                                        .map(page -> Response.ok(page).build())),
                "file",
                faults -> page(chosen, null, faults));
    }

    private Uni<TemplateInstance> page(UUID unit, ImportView result, Map<String, FieldFault> errors) {
        List<UUID> offices = caller.scope().appointments().stream()
                .filter(as -> as.role() == Role.DISCLOSURE_OFFICER)
                .map(Appointment::organisationId)
                .toList();
        return register.units()
                .map(units -> Templates.importing(
                        units.stream().filter(one -> offices.contains(one.id())).toList(), unit, result, errors));
    }
}
