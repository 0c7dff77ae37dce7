package org.sunshinegov.request.disclosurerequest.retention;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Keeps a case whole beyond its years, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/hold")
@Cancellable(false)
class HoldResource {

    private final RetentionCommands commands;
    private final Caller caller;

    HoldResource(RetentionCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @ResponseStatus(204)
    public Uni<Void> hold(UUID id, Reason body) {
        return commands.hold(caller.signedIn(), id, Body.required(body).given());
    }

    @PUT
    @Path("/lifting")
    @ResponseStatus(204)
    public Uni<Void> lift(UUID id, Reason body) {
        return commands.lift(caller.signedIn(), id, Body.required(body).given());
    }
}
