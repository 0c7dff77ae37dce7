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
import org.sunshinegov.kernel.web.due.MovingDatesFragment;

/** A part of the page of a proposed calendar, for the district office. */
@Path("/requests/fragments/moving-dates/{proposalId}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MovingDatesPages {

    private final MovingDatesFragment fragment;
    private final Caller caller;

    MovingDatesPages(MovingDatesFragment fragment, Caller caller) {
        this.fragment = fragment;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> moving(UUID proposalId) {
        return fragment.of(caller.scope(), proposalId, "movingRequests");
    }
}
