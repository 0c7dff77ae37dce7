package org.sunshinegov.request.disclosurerequest.archive;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The archive of cases for programs; decides nothing. */
@Path("/api/requests/v1/requests")
@Cancellable(false)
class ArchiveResource {

    private final CaseArchive archive;
    private final Caller caller;

    ArchiveResource(CaseArchive archive, Caller caller) {
        this.archive = archive;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}/archiving")
    @ResponseStatus(204)
    public Uni<Void> archive(UUID id, @RestHeader("If-Match") Version seen) {
        return archive.archive(caller.signedIn(), id, Version.required(seen));
    }

    /** The next hundred of a year; called again until none waits. */
    @POST
    @Path("/archivings")
    public Uni<CaseArchive.Archived> archive(ArchiveCases body) {
        return archive.archive(caller.signedIn(), Body.required(body));
    }

    @GET
    @Path("/{id}/pack")
    public RestMulti<byte[]> pack(UUID id) {
        return Download.of(archive.open(caller.signedIn(), id));
    }
}
