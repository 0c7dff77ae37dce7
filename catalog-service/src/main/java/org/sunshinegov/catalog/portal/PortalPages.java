package org.sunshinegov.catalog.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;

/** The front pages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class PortalPages {

    private static final int LATEST = 10;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(List<PortalQueries.Line> latest, List<PortalQueries.Unit> units);

        static native TemplateInstance guide(List<PortalQueries.Unit> units);

        static native TemplateInstance annualReports(List<PortalQueries.Line> reports);

        /** {@code leading}: whether the reader is of the leading group, which releases calendars and policies. */
        static native TemplateInstance tasks(Scope staff, boolean leading, boolean approving);
    }

    private final PortalQueries queries;
    private final Caller caller;

    PortalPages(PortalQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> home() {
        return queries.latest(LATEST).chain(latest -> queries.units().map(units -> Templates.home(latest, units)));
    }

    @GET
    @Path("/guide")
    public Uni<TemplateInstance> guide() {
        return queries.units().map(Templates::guide);
    }

    @GET
    @Path("/annual-reports")
    public Uni<TemplateInstance> annualReports() {
        return queries.annualReports().map(Templates::annualReports);
    }

    /** The browser puts the tasks of all services together; without script each is a link. */
    @GET
    @Path("/tasks")
    @Authenticated
    public TemplateInstance tasks() {
        Scope staff = caller.scope().requireStaff();
        return Templates.tasks(staff, staff.holds(Role.LEADING_GROUP), staff.holds(Role.SECURITY_ADMIN));
    }
}
