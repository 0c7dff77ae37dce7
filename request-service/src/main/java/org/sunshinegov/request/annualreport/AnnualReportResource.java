package org.sunshinegov.request.annualreport;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/**
 * Parts 3 and 4 of the annual report for programs; decides nothing. Of this year, of another, or of the days {@code from} to
 * {@code to}; of one unit, or of all that are seen.
 */
@Path("/api/requests/v1/annual-report")
class AnnualReportResource {

    private final PartThreeQueries partThree;
    private final PartFourQueries partFour;
    private final BusinessClock clock;
    private final Caller caller;

    AnnualReportResource(PartThreeQueries partThree, PartFourQueries partFour, BusinessClock clock, Caller caller) {
        this.partThree = partThree;
        this.partFour = partFour;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("/part-3")
    public Uni<PartThreeView> partThree(
            @RestQuery Integer year, @RestQuery String from, @RestQuery String to, @RestQuery UUID unit) {
        return partThree
                .of(caller.signedIn().requireStaff(), unit, Span.of(year, from, to, clock.today()))
                .map(PartThreeView::of);
    }

    @GET
    @Path("/part-4")
    public Uni<PartFourView> partFour(
            @RestQuery Integer year, @RestQuery String from, @RestQuery String to, @RestQuery UUID unit) {
        return partFour.of(caller.signedIn().requireStaff(), unit, Span.of(year, from, to, clock.today()))
                .map(PartFourView::of);
    }
}
