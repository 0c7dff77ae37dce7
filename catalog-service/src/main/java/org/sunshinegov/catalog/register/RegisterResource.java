package org.sunshinegov.catalog.register;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Many entries in one call, for a district that moves in. */
@Path(RegisterCommands.API + "/register")
class RegisterResource {

    private final RegisterCommands commands;
    private final Caller caller;

    RegisterResource(RegisterCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Cancellable(false)
    public Uni<Loaded> load(Load load) {
        return commands.load(caller.scope(), Body.required(load));
    }
}
