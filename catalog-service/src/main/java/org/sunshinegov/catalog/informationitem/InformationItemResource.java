package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Items for programs of staff; decides nothing. */
@Path(ItemCommands.API)
@Cancellable(false)
class InformationItemResource {

    private final ItemCommands commands;
    private final AttachmentCommands attachments;
    private final ItemQueries queries;
    private final Caller caller;

    InformationItemResource(ItemCommands commands, AttachmentCommands attachments, ItemQueries queries, Caller caller) {
        this.commands = commands;
        this.attachments = attachments;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<RestResponse<Page<ItemLineView>>> list(@BeanParam ItemFilter filter, @Context UriInfo uri) {
        return queries.list(caller.signedIn().requireStaff(), filter).map(page -> page.answer(uri));
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<InformationItemView>> show(UUID id) {
        return queries.byId(caller.signedIn().requireStaff(), id).map(item -> RestResponse.ResponseBuilder.ok(item)
                .header("ETag", new Version(item.version()).etag())
                .build());
    }

    @GET
    @Path("/{id}/history")
    public Uni<List<HistoryView>> history(UUID id) {
        return queries.byId(caller.signedIn().requireStaff(), id).chain(item -> queries.history(caller.scope(), item));
    }

    @POST
    public Uni<RestResponse<Void>> draft(@RestHeader("Idempotency-Key") String key, ItemForm form) {
        return commands.draft(caller.signedIn().requireStaff(), key, Body.required(form))
                .map(RestResponse::created);
    }

    @PUT
    @Path("/{id}")
    @ResponseStatus(204)
    public Uni<Void> edit(UUID id, @RestHeader("If-Match") Version seen, ItemForm form) {
        return commands.edit(caller.signedIn().requireStaff(), id, Version.required(seen), Body.required(form));
    }

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<Void>> attach(
            UUID id,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("If-Match") Version seen,
            @RestForm FileUpload file) {
        return attachments
                .attach(caller.signedIn().requireStaff(), key, id, Version.required(seen), Uploads.required(file))
                .map(RestResponse::created);
    }

    @DELETE
    @Path("/{id}/attachments/{document}")
    @ResponseStatus(204)
    public Uni<Void> detach(UUID id, UUID document, @RestHeader("If-Match") Version seen) {
        return attachments.detach(caller.signedIn().requireStaff(), id, Version.required(seen), document);
    }

    @PUT
    @Path("/{id}/attribute")
    @ResponseStatus(204)
    public Uni<Void> proposeAttribute(UUID id, @RestHeader("If-Match") Version seen, AttributeForm form) {
        return commands.proposeAttribute(
                caller.signedIn().requireStaff(), id, Version.required(seen), Body.required(form));
    }

    @PUT
    @Path("/{id}/attribute-return")
    @ResponseStatus(204)
    public Uni<Void> returnAttribute(UUID id, @RestHeader("If-Match") Version seen, Reason reason) {
        return commands.returnAttribute(
                caller.signedIn().requireStaff(),
                id,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path("/{id}/attribute-confirmation")
    @ResponseStatus(204)
    public Uni<Void> confirm(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.confirm(caller.signedIn().requireStaff(), id, Version.required(seen));
    }

    @PUT
    @Path("/{id}/reconsideration")
    @ResponseStatus(204)
    public Uni<Void> reconsider(UUID id, @RestHeader("If-Match") Version seen, Reason reason) {
        return commands.reconsider(
                caller.signedIn().requireStaff(),
                id,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path("/{id}/discarding")
    @ResponseStatus(204)
    public Uni<Void> discard(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.discard(caller.signedIn().requireStaff(), id, Version.required(seen));
    }

    @PUT
    @Path("/{id}/revision")
    @ResponseStatus(204)
    public Uni<Void> revise(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.revise(caller.signedIn().requireStaff(), id, Version.required(seen));
    }
}
