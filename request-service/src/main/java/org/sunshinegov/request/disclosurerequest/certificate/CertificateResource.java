package org.sunshinegov.request.disclosurerequest.certificate;

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

/** What was done about a reply whose certificate was revoked, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/revocation")
@Cancellable(false)
class CertificateResource {

    private final CertificateCommands commands;
    private final Caller caller;

    CertificateResource(CertificateCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @Path("/settlement")
    @ResponseStatus(204)
    public Uni<Void> settle(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.settle(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }
}
