package org.sunshinegov.request.disclosurerequest.caseimport;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
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

    /** {@code dryRun} only checks; {@code withoutFaulty} takes the good rows though others are faulty. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<ImportView> run(
            @RestQuery UUID unit,
            @RestQuery boolean dryRun,
            @RestQuery boolean withoutFaulty,
            @RestForm("file") FileUpload file) {
        return imports.run(caller.signedIn(), unit, Body.required(file), new CaseImport.How(dryRun, withoutFaulty));
    }
}
