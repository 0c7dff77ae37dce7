package org.sunshinegov.review.confidentialityreview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.Explained;

/** The pages of reviews: the queue, one review, its record for print, its due date, and what waits for the reader. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReviewPages {

    private static final int TASKS = 20;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(
                ReviewQueueView queue, ReviewFilter filter, List<Organisation> units, long mine);

        static native TemplateInstance review(ReviewCaseView view, ReviewForm form);

        static native TemplateInstance record(ReviewCaseView view);

        static native TemplateInstance due(ReviewView review, DueExplanation explanation);

        static native TemplateInstance tasks(ReviewQueueView queue);
    }

    private final ReviewQueueQueries queue;
    private final ReviewCaseQueries cases;
    private final ConfidentialityReviewQueries queries;
    private final Register register;
    private final Caller caller;

    ReviewPages(
            ReviewQueueQueries queue,
            ReviewCaseQueries cases,
            ConfidentialityReviewQueries queries,
            Register register,
            Caller caller) {
        this.queue = queue;
        this.cases = cases;
        this.queries = queries;
        this.register = register;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> queue(@BeanParam ReviewFilter filter) {
        Scope staff = caller.signedIn();
        return queue.list(staff, filter).chain(found -> queue.countMine(staff).chain(mine -> register.units()
                .map(units -> Templates.queue(found, filter, seenBy(staff, units), mine))));
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> review(UUID id) {
        return cases.of(caller.signedIn(), id).map(view -> Templates.review(view, ReviewForm.NONE));
    }

    /** The written record of R-153. */
    @GET
    @Path("/{id}/record")
    public Uni<TemplateInstance> record(UUID id) {
        return cases.of(caller.signedIn(), id).map(Templates::record);
    }

    @GET
    @Path("/{id}/due")
    public Uni<TemplateInstance> due(UUID id) {
        return queries.byId(caller.signedIn(), id).map(review -> {
            if (review.due() == null) {
                throw Refusal.notFound();
            }
            return Templates.due(review, Explained.of(review.due()));
        });
    }

    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        return queue.list(caller.signedIn(), ReviewFilter.mine(TASKS)).map(Templates::tasks);
    }

    private static List<Organisation> seenBy(Scope staff, List<Organisation> units) {
        Sight sight = Sight.of(staff);
        return units.stream()
                .filter(unit -> sight.district()
                        || sight.units().contains(unit.id())
                        || staff.units().contains(unit.id()))
                .toList();
    }
}
