package org.sunshinegov.request.disclosurerequest.casepage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.clock.ClockView;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.Explained;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.reply.DraftForm;

/** The console's pages of one request: the case, its applicant, its due date. */
@Path("/requests/cases")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CasePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code applicant} null unless he was asked for. */
        static native TemplateInstance request(CaseView view, Applicant applicant, CaseForms forms);

        static native TemplateInstance due(DisclosureRequestView request, ClockView clock, DueExplanation explanation);
    }

    private final DisclosureRequestQueries queries;
    private final CaseQueries cases;
    private final Caller caller;

    CasePages(DisclosureRequestQueries queries, CaseQueries cases, Caller caller) {
        this.queries = queries;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> request(UUID id, @RestQuery boolean repeat) {
        return cases.atCounter(caller.scope(), id)
                .map(view -> Templates.request(
                        view,
                        null,
                        repeat && view.repeats() != null
                                ? new CaseForms("reply-draft", DraftForm.ofRepeat(view.repeats()))
                                : CaseForms.EMPTY));
    }

    /** The applicant's data are shown to the handlers of the case alone, and the look is recorded (7.4.6). */
    @GET
    @Path("/{id}/applicant")
    public Uni<TemplateInstance> applicant(UUID id, @RestQuery String purpose) {
        Scope staff = caller.scope().requireStaff();
        return cases.of(staff, id).chain(view -> cases.applicant(staff, view.request(), purpose)
                .map(applicant -> Templates.request(view, applicant, CaseForms.EMPTY)));
    }

    /** {@code of} "assignment" for the day until which the office is to assign it; the reply's where nothing is said. */
    @GET
    @Path("/{id}/due")
    public Uni<TemplateInstance> due(UUID id, @RestQuery String of) {
        return queries.atCounter(caller.scope().requireStaff(), id).map(request -> {
            ClockView clock = "assignment".equals(of) ? request.assignment() : request.due();
            return Templates.due(request, clock, Explained.of(clock));
        });
    }
}
