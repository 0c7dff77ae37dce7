package org.sunshinegov.request.movingdates;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.sunshinegov.kernel.platform.clock.MovingDates;
import org.sunshinegov.kernel.platform.clock.MovingDatesView;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The same for programs. */
@Path("/api/requests/v1/moving-dates/{proposalId}")
class MovingDatesResource {

    private final MovingDates dates;
    private final Caller caller;

    MovingDatesResource(MovingDates dates, Caller caller) {
        this.dates = dates;
        this.caller = caller;
    }

    @GET
    public Uni<MovingDatesView> moving(UUID proposalId) {
        return dates.of(caller.scope(), proposalId).map(found -> found.orElseThrow(Refusal::notFound));
    }
}
