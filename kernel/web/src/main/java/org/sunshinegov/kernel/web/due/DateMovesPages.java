package org.sunshinegov.kernel.web.due;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.clock.DateMove;
import org.sunshinegov.kernel.platform.clock.MovedDates;
import org.sunshinegov.kernel.platform.clock.MovingDates;
import org.sunshinegov.kernel.platform.clock.MovingDatesView;
import org.sunshinegov.kernel.platform.identity.Caller;

/**
 * The dates of a service a calendar moves: a part of the page of a proposed one, and of all tasks once it is in force. The
 * service gives it its path, and its {@code fragments} stand in each part: in the path of the class they would hide the
 * service's others behind it.
 */
@Produces(MediaType.TEXT_HTML)
@Authenticated
public abstract class DateMovesPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance moving(String name, MovingDatesView view);

        static native TemplateInstance moved(String name, List<DateMove> moves);
    }

    private final String dates;
    private final MovingDates moving;
    private final MovedDates moved;
    private final Caller caller;

    /** {@code dates}: what these dates are of, as the labels have it. */
    protected DateMovesPages(String dates, MovingDates moving, MovedDates moved, Caller caller) {
        this.dates = dates;
        this.moving = moving;
        this.moved = moved;
        this.caller = caller;
    }

    /** For the district office and the leading group. */
    @GET
    @Path("/fragments/moving-dates/{proposalId}")
    public Uni<TemplateInstance> moving(UUID proposalId) {
        return moving.of(caller.scope(), proposalId)
                .map(found -> Templates.moving("moving" + dates, found.orElse(null)));
    }

    /** For whom it concerns; nothing where none has moved. */
    @GET
    @Path("/fragments/moved-dates")
    public Uni<TemplateInstance> moved() {
        return moved.of(caller.scope()).map(moves -> Templates.moved("moved" + dates, moves));
    }
}
