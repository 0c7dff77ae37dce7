package org.sunshinegov.request.disclosurerequest.certificate;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The form on the page of a case whose reply left under a certificate that was revoked since. */
@Path("/requests/cases/{id}/revocation")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class CertificatePages {

    private final CertificateCommands commands;
    private final Caller caller;

    CertificatePages(CertificateCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/settlement")
    public Uni<Response> settle(UUID id, @RestForm int version, @RestForm String reason) {
        return commands.settle(caller.signedIn(), id, new Version(version), new Reason(reason).given())
                .map(done ->
                        Response.seeOther(URI.create("/requests/cases/" + id)).build());
    }
}
