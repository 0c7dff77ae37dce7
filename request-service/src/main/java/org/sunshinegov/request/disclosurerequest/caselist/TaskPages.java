package org.sunshinegov.request.disclosurerequest.caselist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.due.Nearness;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.handover.HandOverQueries;
import org.sunshinegov.request.handover.HandOverTask;

/** What waits for somebody here, as a part of the page of all tasks. */
@Path("/requests/fragments/tasks")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class TaskPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance tasks(
                Tasks tasks, List<HandOverTask> handOvers, Map<Nearness, Integer> warnings);
    }

    private final CaseQueries cases;
    private final HandOverQueries handOvers;
    private final Caller caller;

    TaskPages(CaseQueries cases, HandOverQueries handOvers, Caller caller) {
        this.cases = cases;
        this.handOvers = handOvers;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> tasks() {
        Scope staff = caller.scope().requireStaff();
        return Uni.combine()
                .all()
                .unis(cases.tasks(staff), handOvers.awaited(staff))
                .with((tasks, awaited) -> Templates.tasks(tasks, awaited, Nearness.warnings(tasks.left())));
    }
}
