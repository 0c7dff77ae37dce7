package org.sunshinegov.request.disclosurerequest.receiptdate;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Another receipt date, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/receipt-date")
@Cancellable(false)
class ReceiptDateResource {

    private final ReceiptDateCommands commands;
    private final Caller caller;

    ReceiptDateResource(ReceiptDateCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @Path("/proposal")
    @ResponseStatus(204)
    public Uni<Void> propose(UUID id, @RestHeader("If-Match") Version seen, ProposeReceiptDate body) {
        return commands.propose(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/confirmation")
    @ResponseStatus(204)
    public Uni<Void> confirm(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.confirm(caller.signedIn(), id, Version.required(seen));
    }

    @PUT
    @Path("/refusal")
    @ResponseStatus(204)
    public Uni<Void> decline(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.decline(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }
}
