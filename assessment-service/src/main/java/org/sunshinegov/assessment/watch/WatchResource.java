package org.sunshinegov.assessment.watch;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The watch board for programs. */
@Path("/api/assessment/v1")
class WatchResource {

    private final WatchQueries queries;
    private final Caller caller;
    private final BusinessClock clock;

    WatchResource(WatchQueries queries, Caller caller, BusinessClock clock) {
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/units/figures")
    public Uni<BoardView> figures(@BeanParam WatchFilter filter) {
        return queries.board(caller.signedIn(), filter.unit, filter.period(clock.today()));
    }

    @GET
    @Path("/cases")
    public Uni<RestResponse<Page<CaseView>>> cases(@BeanParam WatchFilter filter, @Context UriInfo uri) {
        return queries.cases(caller.signedIn(), filter).map(page -> page.answer(uri));
    }
}
