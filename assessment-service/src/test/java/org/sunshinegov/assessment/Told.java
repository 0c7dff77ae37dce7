package org.sunshinegov.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMissedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.contracts.request.ClarificationRequestedV1;
import org.sunshinegov.kernel.contracts.request.LitigationFiledV1;
import org.sunshinegov.kernel.contracts.request.ReconsiderationFiledV1;
import org.sunshinegov.kernel.contracts.request.RemedyConcludedV1;
import org.sunshinegov.kernel.contracts.request.ReplyIssuedV1;
import org.sunshinegov.kernel.contracts.request.RequestReceivedV1;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;
import org.sunshinegov.kernel.law.CivilTime;

/** Facts as other services tell them, at noon of a day. */
public final class Told {

    public static final String REPLY = "REQUEST_REPLY";
    public static final String DUTY = "PERIODIC_PUBLICATION";
    public static final String PUBLICATION = "PUBLICATION";

    private Told() {}

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CivilTime.ZONE).toInstant();
    }

    public static RequestSubmittedV1 submitted(UUID id, UUID unit, LocalDate on) {
        return new RequestSubmittedV1(id, unit, "INTERNET", "NATURAL_PERSON", noon(on));
    }

    public static RequestReceivedV1 received(UUID id, UUID unit, LocalDate on) {
        return new RequestReceivedV1(id, unit, "INTERNET", "NATURAL_PERSON", on, noon(on));
    }

    public static DueDateSetV1 due(String clock, UUID id, UUID unit, LocalDate from, LocalDate on, LocalDate promised) {
        return new DueDateSetV1(id, unit, clock, from, on, promised, false, "2025.1", 1);
    }

    public static DueDateMovedV1 moved(String clock, UUID id, UUID unit, LocalDate from, LocalDate to) {
        return new DueDateMovedV1(id, unit, clock, "extended", from, to, null, false, "2025.1", 1);
    }

    public static DueDateMissedV1 missed(String clock, UUID id, UUID unit, LocalDate dueOn) {
        return new DueDateMissedV1(id, unit, clock, "STATUTORY", dueOn, noon(dueOn.plusDays(1)));
    }

    public static DueDateSetV1 clarifyBy(UUID id, UUID unit, LocalDate receipt, LocalDate on) {
        return due("CLARIFICATION_NOTICE", id, unit, receipt, on, null);
    }

    public static ClarificationRequestedV1 clarificationAsked(UUID id, UUID unit, LocalDate on) {
        return new ClarificationRequestedV1(id, unit, on, noon(on));
    }

    public static ReconsiderationFiledV1 reconsideration(UUID remedy, UUID request, UUID unit, LocalDate on) {
        return new ReconsiderationFiledV1(remedy, request, unit, "APPLICANT", on, noon(on));
    }

    public static LitigationFiledV1 litigation(UUID remedy, UUID request, UUID unit, String path, LocalDate on) {
        return new LitigationFiledV1(remedy, request, unit, path, "APPLICANT", on, noon(on));
    }

    public static RemedyConcludedV1 concluded(
            UUID remedy, UUID request, UUID unit, String path, String result, LocalDate on) {
        return new RemedyConcludedV1(remedy, request, unit, path, result, on, noon(on));
    }

    public static ReplyIssuedV1 issued(UUID id, UUID unit, LocalDate on) {
        return issued(id, unit, on, "ELECTRONIC");
    }

    public static ReplyIssuedV1 issued(UUID id, UUID unit, LocalDate on, String carrier) {
        return new ReplyIssuedV1(id, unit, "GRANTED", "RC-1", on, carrier, noon(on));
    }

    public static ItemPublishedV1 published(UUID id, UUID unit, int version, LocalDate dueOn, LocalDate on) {
        return new ItemPublishedV1(
                id, unit, UUID.randomUUID(), "000000000/2025-00001", "RC-1", version, dueOn, on, noon(on));
    }

    public static ReviewRequestedV1 reviewRequested(UUID subject, SubjectKind kind, UUID unit, LocalDate on) {
        return new ReviewRequestedV1(subject, 1, kind, kind.name(), unit, null, UUID.randomUUID(), List.of(), noon(on));
    }

    public static ReviewCancelledV1 reviewCancelled(UUID subject, SubjectKind kind, UUID unit, LocalDate on) {
        return new ReviewCancelledV1(subject, 1, kind, unit, noon(on));
    }

    public static ReviewOpenedV1 reviewOpened(UUID review, UUID subject, SubjectKind kind, UUID unit, LocalDate on) {
        return new ReviewOpenedV1(review, subject, 1, kind, unit, noon(on));
    }

    public static ReviewApprovedV1 reviewApproved(
            UUID review, UUID subject, SubjectKind kind, UUID unit, LocalDate on) {
        return new ReviewApprovedV1(
                review, subject, 1, kind, unit, Verdict.PUBLISHABLE, "RC-1", "jws", noon(on.minusDays(1)), noon(on));
    }

    public static ReviewRejectedV1 reviewRejected(
            UUID review, UUID subject, SubjectKind kind, UUID unit, LocalDate on) {
        return new ReviewRejectedV1(
                review, subject, 1, kind, unit, "RETURNED_BY_DRAFTER", noon(on.minusDays(1)), noon(on));
    }
}
