package org.sunshinegov.request.movingdates;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.web.due.MovedDatesFragment;
import org.sunshinegov.kernel.web.due.MovingDatesFragment;

/** The dates a new calendar moves: a part of the page of the proposed one, and of all tasks once it is in force. */
@Path("/requests/fragments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MovingDatesPages {

    private final MovingDatesFragment moving;
    private final MovedDatesFragment moved;
    private final Caller caller;

    MovingDatesPages(MovingDatesFragment moving, MovedDatesFragment moved, Caller caller) {
        this.moving = moving;
        this.moved = moved;
        this.caller = caller;
    }

    /** For the district office and the leading group. */
    @GET
    @Path("/moving-dates/{proposalId}")
    public Uni<TemplateInstance> moving(UUID proposalId) {
        return moving.of(caller.scope(), proposalId, "movingRequests");
    }

    /** For whom it concerns. */
    @GET
    @Path("/moved-dates")
    public Uni<TemplateInstance> moved() {
        return moved.of(caller.scope(), "movedRequests");
    }
}
