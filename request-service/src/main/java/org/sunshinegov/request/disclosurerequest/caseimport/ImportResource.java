package org.sunshinegov.request.disclosurerequest.caseimport;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Old cases from a table for programs; decides nothing. */
@Path("/api/requests/v1/requests/imports")
@Cancellable(false)
class ImportResource {

    private final CaseImport imports;
    private final Caller caller;

    ImportResource(CaseImport imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    /**
     * {@code dryRun} only checks; {@code withoutFaulty} takes the good rows though others are faulty. A repeat of what has
     * been taken over is answered without the report.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<ImportView>> run(
            @RestHeader("Idempotency-Key") String key,
            @RestQuery UUID unit,
            @RestQuery boolean dryRun,
            @RestQuery boolean withoutFaulty,
            @RestForm("file") FileUpload file) {
        CaseImport.How how = new CaseImport.How(dryRun, withoutFaulty);
        return imports.run(caller.signedIn(), key, unit, Body.required(file), how)
                .map(RestResponse::ok);
    }
}
