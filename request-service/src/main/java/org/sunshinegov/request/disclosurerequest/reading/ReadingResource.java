package org.sunshinegov.request.disclosurerequest.reading;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Reading on site for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/reading")
@Cancellable(false)
class ReadingResource {

    private final ReadingCommands commands;
    private final Caller caller;

    ReadingResource(ReadingCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @ResponseStatus(204)
    public Uni<Void> arrange(UUID id, @RestHeader("If-Match") Version seen, ArrangeReading body) {
        return commands.arrange(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/date")
    @ResponseStatus(204)
    public Uni<Void> move(UUID id, @RestHeader("If-Match") Version seen, MoveReading body) {
        return commands.move(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }
}
