package org.sunshinegov.request.annualreport;

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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.Typed;

/** Parts 3 and 4 of the annual report as its form prints them. */
@Path("/requests/annual-report")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AnnualReportPages {

    private static final int YEARS = 5;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance table(
                PartThreeView part,
                PartFourView remedies,
                Integer year,
                List<Integer> years,
                String from,
                String to,
                UUID unit,
                List<Organisation> units);
    }

    private final PartThreeQueries partThree;
    private final PartFourQueries partFour;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    AnnualReportPages(
            PartThreeQueries partThree,
            PartFourQueries partFour,
            Register register,
            BusinessClock clock,
            Caller caller) {
        this.partThree = partThree;
        this.partFour = partFour;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> table(
            @RestQuery Integer year, @RestQuery String from, @RestQuery String to, @RestQuery String unit) {
        Scope staff = caller.scope().requireStaff();
        int thisYear = clock.today().getYear();
        UUID chosen = Typed.id("unit", unit);
        Span span = Span.of(year, from, to, clock.today());
        return Uni.combine()
                .all()
                .unis(partThree.of(staff, chosen, span), partFour.of(staff, chosen, span), register.unitsEver())
                .with((requests, remedies, units) -> Templates.table(
                        PartThreeView.of(requests),
                        PartFourView.of(remedies),
                        year == null && from == null ? Integer.valueOf(thisYear) : year,
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> thisYear - back)
                                .toList(),
                        from,
                        to,
                        chosen,
                        units.stream()
                                .filter(one -> staff.seesFigures(one.id()))
                                .toList()));
    }
}
