package org.sunshinegov.review.confidentialityreview;

import java.time.Instant;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;
import org.sunshinegov.review.confidentialityreview.model.Step;

/** One entry of a review's history. */
final class Acts {

    private Acts() {}

    static Act born(Step<?> step, Instant at) {
        return new Act(
                Move.OPEN.name(), null, null, null, null, step.next().state().name(), null, at);
    }

    /** Done by the service itself or at the owner's word. */
    static Act byItself(Move move, ConfidentialityReview before, Step<?> step, Instant at) {
        return new Act(
                move.name(),
                null,
                null,
                null,
                before.state().name(),
                step.next().state().name(),
                null,
                at);
    }

    static Act anonymised(ConfidentialityReview review, Instant at) {
        String state = review.state().name();
        return new Act("ANONYMISE", null, null, null, state, state, null, at);
    }

    static Act by(
            Scope scope,
            Appointment as,
            Reviewer reviewer,
            Move move,
            ConfidentialityReview before,
            Step<?> step,
            String reason) {
        return new Act(
                move.name(),
                scope.subject(),
                as.role().code(),
                reviewer.actingFor(),
                before.state().name(),
                step.next().state().name(),
                reason,
                reviewer.at());
    }
}
