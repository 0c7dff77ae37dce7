package org.sunshinegov.catalog.register;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

@Path(RegisterCommands.API + "/organisations")
class OrganisationResource {

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final Caller caller;

    OrganisationResource(RegisterCommands commands, RegisterQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<List<OrganisationView>> list() {
        return queries.organisations();
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<OrganisationView>> show(UUID id) {
        return queries.organisation(id).map(view -> Answers.versioned(view, view.version()));
    }

    @POST
    @Cancellable(false)
    public Uni<RestResponse<Void>> register(@RestHeader("Idempotency-Key") String key, OrganisationForm form) {
        return commands.register(caller.scope(), key, Body.required(form)).map(RestResponse::created);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    public Uni<Void> change(UUID id, @RestHeader("If-Match") Version seen, OrganisationForm form) {
        return commands.change(caller.scope(), id, Version.required(seen), Body.required(form));
    }

    @PUT
    @Path("/{id}/closing")
    @Cancellable(false)
    public Uni<Void> close(UUID id, @RestHeader("If-Match") Version seen, ClosingForm form) {
        return commands.close(caller.scope(), id, Version.required(seen), Body.required(form));
    }
}
