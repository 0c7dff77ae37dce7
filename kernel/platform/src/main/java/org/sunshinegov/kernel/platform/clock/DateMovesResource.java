package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The dates a proposed calendar would move, for programs. The service gives it its path. */
public abstract class DateMovesResource {

    private final MovingDates dates;
    private final Caller caller;

    protected DateMovesResource(MovingDates dates, Caller caller) {
        this.dates = dates;
        this.caller = caller;
    }

    @GET
    @Path("/{proposalId}")
    public Uni<MovingDatesView> moving(UUID proposalId) {
        return dates.of(caller.scope(), proposalId).map(found -> found.orElseThrow(Refusal::notFound));
    }
}
