package org.sunshinegov.request.seal;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Seals of units for programs; decides nothing. */
@Path("/api/requests/v1/seals")
@Cancellable(false)
class SealResource {

    private final SealCommands commands;
    private final Caller caller;

    SealResource(SealCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    public Uni<List<SealView>> all() {
        return commands.all(caller.signedIn());
    }

    @POST
    @Path("/{unitId}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(204)
    public Uni<Void> take(
            UUID unitId,
            @RestHeader("Idempotency-Key") String key,
            @RestForm("file") FileUpload file,
            @RestForm String passphrase) {
        return commands.take(caller.signedIn(), key, unitId, Body.required(file).uploadedFile(), passphrase);
    }
}
