package org.sunshinegov.review.movingdates;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.web.due.MovedDatesFragment;

/** A part of the page of all tasks, for whom a new calendar concerns. */
@Path("/reviews/fragments/moved-dates")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MovedDatesPages {

    private final MovedDatesFragment fragment;
    private final Caller caller;

    MovedDatesPages(MovedDatesFragment fragment, Caller caller) {
        this.fragment = fragment;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> moved() {
        return fragment.of(caller.scope(), "movedReviews");
    }
}
