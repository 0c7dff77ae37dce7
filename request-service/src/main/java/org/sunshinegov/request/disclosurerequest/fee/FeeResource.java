package org.sunshinegov.request.disclosurerequest.fee;

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

/** The processing fee of a request for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class FeeResource {

    private final FeeCommands commands;
    private final Caller caller;

    FeeResource(FeeCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @Path("/fee-notice")
    @ResponseStatus(204)
    public Uni<Void> tell(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.tell(caller.signedIn(), id, Version.required(seen));
    }

    @PUT
    @Path("/fee-notice/receipt")
    @ResponseStatus(204)
    public Uni<Void> noticeReceived(UUID id, @RestHeader("If-Match") Version seen, NoticeReceipt body) {
        return commands.noticeReceived(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/fee-payment")
    @ResponseStatus(204)
    public Uni<Void> paid(UUID id, @RestHeader("If-Match") Version seen, RecordPayment body) {
        return commands.paid(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }
}
