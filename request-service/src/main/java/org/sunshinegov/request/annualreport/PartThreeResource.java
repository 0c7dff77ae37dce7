package org.sunshinegov.request.annualreport;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Part 3 of the annual report for programs; decides nothing. */
@Path("/api/requests/v1/annual-report/part-3")
class PartThreeResource {

    private final PartThreeQueries queries;
    private final BusinessClock clock;
    private final Caller caller;

    PartThreeResource(PartThreeQueries queries, BusinessClock clock, Caller caller) {
        this.queries = queries;
        this.clock = clock;
        this.caller = caller;
    }

    /** Of this year, of another, or of the days {@code from} to {@code to}; of one unit, or of all that are seen. */
    @GET
    public Uni<PartThreeView> partThree(
            @RestQuery Integer year, @RestQuery String from, @RestQuery String to, @RestQuery UUID unit) {
        return queries.of(caller.signedIn().requireStaff(), unit, Span.of(year, from, to, clock.today()))
                .map(PartThreeView::of);
    }
}
