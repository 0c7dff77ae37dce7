package org.sunshinegov.request.movingdates;

import jakarta.ws.rs.Path;
import org.sunshinegov.kernel.platform.clock.MovedDates;
import org.sunshinegov.kernel.platform.clock.MovingDates;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.web.due.DateMovesPages;

@Path("/requests")
class MovingDatesPages extends DateMovesPages {

    MovingDatesPages(MovingDates moving, MovedDates moved, Caller caller) {
        super("Requests", moving, moved, caller);
    }
}
