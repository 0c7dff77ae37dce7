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
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Part 3 of the annual report as its form prints it. */
@Path("/requests/annual-report")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PartThreePages {

    private static final int YEARS = 5;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance table(
                PartThreeView part, int year, List<Integer> years, UUID unit, List<Organisation> units);
    }

    private final PartThreeQueries queries;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    PartThreePages(PartThreeQueries queries, Register register, BusinessClock clock, Caller caller) {
        this.queries = queries;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> table(@RestQuery Integer year, @RestQuery String unit) {
        Scope staff = caller.scope().requireStaff();
        int thisYear = clock.today().getYear();
        int counted = year == null ? thisYear : year;
        UUID chosen = id(unit);
        return queries.of(staff, chosen, Span.year(counted)).chain(part -> register.units()
                .map(units -> Templates.table(
                        PartThreeView.of(part),
                        counted,
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> thisYear - back)
                                .toList(),
                        chosen,
                        units.stream().filter(one -> staff.sees(one.id())).toList())));
    }

    private static UUID id(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
