package org.sunshinegov.request.recordcorrection;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.recordcorrection.RecordCorrectionView.Line;
import org.sunshinegov.request.recordcorrection.model.State;

/** Corrections of records about oneself, for programs; decides nothing. */
@Path(RecordCorrectionCommands.API)
@Cancellable(false)
class RecordCorrectionResource {

    private static final int LARGEST_PAGE = 100;

    private final RecordCorrectionCommands commands;
    private final RecordCorrectionQueries queries;
    private final DocumentStore documents;
    private final Caller caller;

    RecordCorrectionResource(
            RecordCorrectionCommands commands,
            RecordCorrectionQueries queries,
            DocumentStore documents,
            Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.documents = documents;
        this.caller = caller;
    }

    /** Where it goes to, and why. */
    record Transfer(UUID organisationId, String reason) {}

    @GET
    public Uni<RestResponse<Page<Line>>> list(
            @RestQuery State state,
            @RestQuery Cursor after,
            @RestQuery @DefaultValue("20") int size,
            @Context UriInfo uri) {
        return queries.list(caller.signedIn(), state, after, Math.max(1, Math.min(size, LARGEST_PAGE)))
                .map(page -> page.answer(uri));
    }

    @POST
    public Uni<RestResponse<Void>> file(@RestHeader("Idempotency-Key") String key, FileCorrection body) {
        return commands.file(caller.signedIn(), key, Body.required(body)).map(RestResponse::created);
    }

    @GET
    @Path("/{correctionId}")
    public Uni<RestResponse<RecordCorrectionView>> byId(UUID correctionId) {
        return queries.byId(caller.signedIn(), correctionId).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(view.version()).etag())
                .build());
    }

    @POST
    @Path("/{correctionId}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<Void>> attach(
            UUID correctionId, @RestHeader("Idempotency-Key") String key, @RestForm("file") FileUpload file) {
        return commands.attach(caller.signedIn(), key, correctionId, Body.required(file))
                .map(RestResponse::created);
    }

    @GET
    @Path("/{correctionId}/documents/{documentId}")
    public RestMulti<byte[]> document(UUID correctionId, UUID documentId) {
        Scope reader = caller.signedIn();
        return Download.of(queries.byId(reader, correctionId).chain(view -> {
            if (view.statement() == null) {
                throw Refusal.notFound();
            }
            return documents.open(RecordCorrectionQueries.OWNER, correctionId, documentId);
        }));
    }

    @PUT
    @Path("/{correctionId}/decision")
    @ResponseStatus(204)
    public Uni<Void> decide(UUID correctionId, @RestHeader("If-Match") Version seen, DecideCorrection body) {
        return commands.decide(caller.signedIn(), correctionId, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{correctionId}/transfer")
    @ResponseStatus(204)
    public Uni<Void> transfer(UUID correctionId, @RestHeader("If-Match") Version seen, Transfer body) {
        Transfer to = Body.required(body);
        return commands.transfer(
                caller.signedIn(), correctionId, Version.required(seen), to.organisationId(), to.reason());
    }

    @PUT
    @Path("/{correctionId}/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> withdraw(UUID correctionId, @RestHeader("If-Match") Version seen) {
        return commands.withdraw(caller.signedIn(), correctionId, Version.required(seen));
    }
}
