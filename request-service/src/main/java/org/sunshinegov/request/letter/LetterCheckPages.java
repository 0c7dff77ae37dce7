package org.sunshinegov.request.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.letter.LetterChecks.Checked;

/** Where anybody who holds a letter finds out whether it is one: by its QR code, by number and code, or by the file itself. */
@Path("/requests/letters")
@Produces(MediaType.TEXT_HTML)
class LetterCheckPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code checked} null before anything was asked, and where nothing was found. */
        static native TemplateInstance check(
                String number, Checked checked, boolean asked, Map<String, FieldFault> errors);
    }

    private final LetterChecks checks;

    LetterCheckPages(LetterChecks checks) {
        this.checks = checks;
    }

    @GET
    public TemplateInstance form() {
        return Templates.check(null, null, false, null);
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> byQrCode(UUID id, @RestQuery String code) {
        return checks.byCode(id, code).map(found -> Templates.check(null, found.orElse(null), true, null));
    }

    @POST
    public Uni<TemplateInstance> byCode(@RestForm String number, @RestForm String code) {
        return checks.byCode(number, code).map(found -> Templates.check(number, found.orElse(null), true, null));
    }

    @POST
    @Path("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> byFile(@RestForm("file") FileUpload file) {
        return RefusedForm.orDone(
                () -> checks.byFile(Body.required(file).uploadedFile())
                        .map(found -> Response.ok(Templates.check(null, found.orElse(null), true, null))
                                .build()),
                "file",
                faults -> Uni.createFrom().item(Templates.check(null, null, false, faults)));
    }
}
