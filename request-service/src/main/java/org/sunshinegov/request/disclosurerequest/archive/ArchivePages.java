package org.sunshinegov.request.disclosurerequest.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.caselist.CaseResult;

/** The year's archive of a unit, and the pack of a case. */
@Path("/requests")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ArchivePages {

    private static final int YEARS = 5;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code results} null before anything was archived on this page. */
        static native TemplateInstance archive(
                List<Organisation> units, UUID unit, List<Integer> years, ArchiveYear year, List<CaseResult> results);
    }

    private final CaseArchive archive;
    private final DisclosureRequestQueries queries;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    ArchivePages(
            CaseArchive archive,
            DisclosureRequestQueries queries,
            Register register,
            BusinessClock clock,
            Caller caller) {
        this.archive = archive;
        this.queries = queries;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    /** Of this year and the officer's first unit, unless others are chosen. */
    @GET
    @Path("/archive")
    public Uni<TemplateInstance> archive(@RestQuery String unit, @RestQuery Integer year) {
        Scope staff = caller.scope().requireStaff();
        UUID chosen = unit == null || unit.isBlank()
                ? staff.requireAnywhere(Role.DISCLOSURE_OFFICER).organisationId()
                : Typed.id("unit", unit);
        if (!staff.sees(chosen)) {
            throw Refusal.notFound();
        }
        int thisYear = clock.today().getYear();
        int asked = year == null ? thisYear : year;
        new ArchiveCases(chosen, asked).check(thisYear);
        return queries.archiveYear(staff, chosen, asked).chain(standing -> shown(staff, chosen, standing, null));
    }

    @POST
    @Path("/archive")
    public Uni<TemplateInstance> archive(@RestForm String unit, @RestForm String year) {
        Scope staff = caller.scope().requireStaff();
        ArchiveCases command = new ArchiveCases(Typed.id(unit), Typed.whole("year", year));
        return archive.archive(staff, command)
                .chain(done -> shown(staff, command.organisationId(), done.year(), done.results()));
    }

    @GET
    @Path("/documents/{id}/pack")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> pack(UUID id) {
        return Download.of(archive.open(caller.signedIn(), id));
    }

    private Uni<TemplateInstance> shown(Scope staff, UUID unit, ArchiveYear year, List<CaseResult> results) {
        List<UUID> offices = staff.appointments().stream()
                .filter(as -> as.role() == Role.DISCLOSURE_OFFICER)
                .map(Appointment::organisationId)
                .toList();
        int thisYear = clock.today().getYear();
        return register.units()
                .map(units -> Templates.archive(
                        units.stream().filter(one -> offices.contains(one.id())).toList(),
                        unit,
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> thisYear - back)
                                .toList(),
                        year,
                        results));
    }
}
