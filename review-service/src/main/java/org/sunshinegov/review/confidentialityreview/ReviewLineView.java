package org.sunshinegov.review.confidentialityreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/**
 * One line of a list of reviews.
 *
 * @param title null while the content is still on its way, and once it has been withdrawn
 * @param seat the organisation that holds the present stage, when another than the unit itself; else null
 * @param daysLeft null where no clock runs
 * @param fetchTrouble why the parts are not there yet; null when they are, or when nothing went wrong
 */
record ReviewLineView(
        UUID id,
        String title,
        SubjectKind kind,
        int subjectVersion,
        UUID organisationId,
        String organisation,
        State state,
        String seat,
        String drafter,
        int openMarks,
        Instant openedAt,
        Instant endedAt,
        LocalDate dueOn,
        DaysLeft daysLeft,
        String certificate,
        String fetchTrouble) {

    /** How the queue names what has no title yet. */
    public String shortNumber() {
        return id.toString().substring(0, 8);
    }
}
