package org.sunshinegov.request.movingdates;

import jakarta.ws.rs.Path;
import org.sunshinegov.kernel.platform.clock.DateMovesResource;
import org.sunshinegov.kernel.platform.clock.MovingDates;
import org.sunshinegov.kernel.platform.identity.Caller;

@Path("/api/requests/v1/moving-dates")
class MovingDatesResource extends DateMovesResource {

    MovingDatesResource(MovingDates dates, Caller caller) {
        super(dates, caller);
    }
}
