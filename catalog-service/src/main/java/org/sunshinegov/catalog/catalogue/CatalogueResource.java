package org.sunshinegov.catalog.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.catalog.field.Unit;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Catalogues for programs; decides nothing. */
@Path(CatalogueCommands.API)
@Cancellable(false)
class CatalogueResource {

    private final CatalogueCommands commands;
    private final CatalogueQueries queries;
    private final Caller caller;

    CatalogueResource(CatalogueCommands commands, CatalogueQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<List<EntryView>> list(@RestQuery UUID organisation) {
        return queries.entries(caller.scope(), organisation);
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<EntryView>> show(UUID id) {
        return queries.entry(caller.scope(), id).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(view.version()).etag())
                .build());
    }

    @GET
    @Path("/duties")
    public Uni<List<DutyView>> duties(@RestQuery UUID organisation) {
        return queries.duties(caller.signedIn(), Unit.required(organisation));
    }

    @POST
    public Uni<RestResponse<Void>> enter(
            @RestQuery UUID organisation, @RestHeader("Idempotency-Key") String key, EntryForm form) {
        return commands.enter(caller.signedIn(), key, Unit.required(organisation), Body.required(form))
                .map(RestResponse::created);
    }

    @PUT
    @Path("/{id}")
    @ResponseStatus(204)
    public Uni<Void> change(UUID id, @RestHeader("If-Match") Version seen, EntryForm form) {
        return commands.change(caller.signedIn(), id, Version.required(seen), Body.required(form));
    }

    /** Many entries of one unit at once: all or none, faults by row. */
    @POST
    @Path("/load")
    public Uni<Map<String, UUID>> load(@RestQuery UUID organisation, List<EntryForm> forms) {
        return commands.load(caller.signedIn(), Unit.required(organisation), Body.required(forms));
    }
}
