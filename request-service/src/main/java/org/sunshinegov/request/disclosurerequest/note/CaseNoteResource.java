package org.sunshinegov.request.disclosurerequest.note;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.disclosurerequest.note.CaseNotes.NoteView;

/** Notes of a case for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}/notes")
@Cancellable(false)
class CaseNoteResource {

    private final CaseNotes notes;
    private final Caller caller;

    CaseNoteResource(CaseNotes notes, Caller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    @GET
    public Uni<List<NoteView>> of(UUID id) {
        return notes.of(caller.signedIn(), id);
    }

    @POST
    public Uni<RestResponse<Void>> write(UUID id, @RestHeader("Idempotency-Key") String key, WriteNote body) {
        return notes.write(caller.signedIn(), key, id, Body.required(body)).map(RestResponse::created);
    }
}
