package org.sunshinegov.catalog.register;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

@Path(RegisterCommands.API + "/people")
class PersonResource {

    private static final int MOST = 200;

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final Caller caller;

    PersonResource(RegisterCommands commands, RegisterQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<RestResponse<Page<PersonView>>> list(
            @RestQuery Cursor after, @RestQuery @DefaultValue("50") int size, @Context UriInfo uri) {
        return queries.people(caller.scope(), after, Math.max(1, Math.min(size, MOST)))
                .map(page -> page.answer(uri));
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<PersonView>> show(UUID id) {
        return queries.person(caller.scope(), id).map(view -> Answers.versioned(view, view.version()));
    }

    @POST
    @Cancellable(false)
    public Uni<RestResponse<Void>> register(@RestHeader("Idempotency-Key") String key, PersonForm form) {
        return commands.register(caller.scope(), key, Body.required(form)).map(RestResponse::created);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    public Uni<Void> change(UUID id, @RestHeader("If-Match") Version seen, PersonForm form) {
        return commands.change(caller.scope(), id, Version.required(seen), Body.required(form));
    }
}
