package org.sunshinegov.assessment.casefact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.assessment.casefact.model.CaseKind;
import org.sunshinegov.assessment.casefact.model.CaseState;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.store.Columns;

/** What one event says about a case; what it does not say stays as it was. */
record CaseFact(Columns columns) {

    private static CaseFact of(UUID id, CaseKind kind, UUID organisationId) {
        return new CaseFact(
                new Columns().set("id", id).set("kind", kind.name()).set("organisation_id", organisationId));
    }

    static CaseFact request(UUID id, UUID organisationId) {
        return of(id, CaseKind.REQUEST, organisationId).page(id);
    }

    static CaseFact item(UUID id, UUID organisationId) {
        return of(id, CaseKind.ITEM, organisationId).page(id);
    }

    static CaseFact publicationDuty(UUID id, UUID organisationId) {
        return of(id, CaseKind.PUBLICATION_DUTY, organisationId).page(id);
    }

    /** A review is asked for before it has an id: it goes by what is reviewed, of which each version is reviewed once. */
    static CaseFact review(UUID subjectId, int subjectVersion, SubjectKind subjectKind, UUID organisationId) {
        String name = subjectKind + " " + subjectId + " " + subjectVersion;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        CaseFact fact = of(id, CaseKind.REVIEW, organisationId);
        return fact.set("subject_id", subjectId).set("subject_kind", subjectKind.name());
    }

    /** Of a review that has been opened, by its own id. */
    static CaseFact openedReview(UUID reviewId, UUID organisationId) {
        return of(reviewId, CaseKind.REVIEW, organisationId).page(reviewId);
    }

    /** A reconsideration or an action, by its path. */
    static CaseFact remedy(UUID id, CaseKind path, UUID requestId, UUID organisationId) {
        return of(id, path, organisationId).set("subject_id", requestId);
    }

    CaseFact page(UUID id) {
        return set("page_id", id);
    }

    CaseFact state(CaseState state) {
        return set("state", state.name());
    }

    CaseFact from(String channel, String applicantType) {
        return set("channel", channel).set("applicant_type", applicantType);
    }

    CaseFact outcome(String code) {
        return set("outcome", code);
    }

    CaseFact begun(LocalDate on) {
        return set("begun_on", on);
    }

    CaseFact begun(Instant at) {
        return begun(CivilTime.dateOf(at));
    }

    CaseFact received(LocalDate on) {
        return set("receipt_date", on);
    }

    CaseFact due(LocalDate on, LocalDate committedOn, boolean provisional) {
        return set("due_on", on).set("committed_on", committedOn).set("provisional", provisional);
    }

    CaseFact clarificationDue(LocalDate on) {
        return set("clarification_due_on", on);
    }

    CaseFact clarificationAsked(LocalDate on) {
        return set("clarification_asked_on", on);
    }

    CaseFact missed() {
        return set("missed", true);
    }

    /** The act that was owed is done. */
    CaseFact done(LocalDate on) {
        return set("done_on", on).ended(on);
    }

    /** Nothing is owed any more. */
    CaseFact ended(LocalDate on) {
        return set("ended_on", on);
    }

    CaseFact ended(Instant at) {
        return ended(CivilTime.dateOf(at));
    }

    private CaseFact set(String column, Object value) {
        return new CaseFact(columns.set(column, value));
    }
}
