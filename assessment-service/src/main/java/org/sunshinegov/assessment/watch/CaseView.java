package org.sunshinegov.assessment.watch;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.assessment.casefact.model.CaseKind;
import org.sunshinegov.assessment.casefact.model.CaseState;

/**
 * A case as supervision knows it: no title, no number, no name.
 *
 * @param page where its owner shows it
 * @param daysLeft calendar days until the statutory date, negative when it has passed; null when nothing is owed
 * @param missed a due date passed once; it may have been extended since
 * @param inTime null while the act is owed
 * @param endedOn since when nothing is owed any more, or the day a remedy was decided
 * @param clarification null when none was asked for
 */
record CaseView(
        UUID id,
        CaseKind kind,
        String page,
        UUID organisationId,
        String organisationZh,
        String organisationEn,
        CaseState state,
        String applicantType,
        String outcome,
        LocalDate begunOn,
        LocalDate receiptDate,
        LocalDate dueOn,
        LocalDate committedOn,
        boolean provisional,
        Long daysLeft,
        boolean missed,
        LocalDate doneOn,
        Boolean inTime,
        LocalDate endedOn,
        ClarificationNotice clarification) {

    /**
     * When the applicant was asked to make his request clear, and until when that could be done (Decree 711 article 30).
     *
     * @param dueOn null where it was not told
     */
    record ClarificationNotice(LocalDate dueOn, LocalDate askedOn, boolean late) {

        private static ClarificationNotice of(Row row) {
            LocalDate askedOn = row.getLocalDate("clarification_asked_on");
            return askedOn == null
                    ? null
                    : new ClarificationNotice(
                            row.getLocalDate("clarification_due_on"),
                            askedOn,
                            Boolean.TRUE.equals(row.getBoolean("clarification_late")));
        }
    }

    private static final Set<CaseState> WAITING =
            EnumSet.of(CaseState.AWAITING_CONFIRMATION, CaseState.REVIEW_REQUESTED, CaseState.REMEDY_PENDING);

    static CaseView of(Row row, LocalDate today) {
        CaseKind kind = CaseKind.valueOf(row.getString("kind"));
        LocalDate dueOn = row.getLocalDate("due_on");
        LocalDate endedOn = row.getLocalDate("ended_on");
        boolean owed = endedOn == null;
        return new CaseView(
                row.getUUID("id"),
                kind,
                page(row, kind),
                row.getUUID("organisation_id"),
                row.getString("name_zh"),
                row.getString("name_en"),
                state(row, kind),
                row.getString("applicant_type"),
                row.getString("outcome"),
                row.getLocalDate("begun_on"),
                row.getLocalDate("receipt_date"),
                dueOn,
                row.getLocalDate("committed_on"),
                Boolean.TRUE.equals(row.getBoolean("provisional")),
                owed && dueOn != null ? dueOn.toEpochDay() - today.toEpochDay() : null,
                Boolean.TRUE.equals(row.getBoolean("missed")),
                row.getLocalDate("done_on"),
                row.getBoolean("in_time"),
                endedOn,
                ClarificationNotice.of(row));
    }

    /** The first characters of its id: enough to tell rows apart, nothing to know a person by. */
    public String shortId() {
        return id.toString().substring(0, 8);
    }

    public boolean promiseBroken() {
        return committedOn != null && daysLeft != null && committedOn.toEpochDay() < dueOn.toEpochDay() - daysLeft;
    }

    public boolean clarifiedLate() {
        return clarification != null && clarification.late();
    }

    /** How its state looks. */
    public String tone() {
        if (inTime != null || kind.isRemedy() && endedOn != null) {
            return "done";
        }
        return WAITING.contains(state) ? "waiting" : "active";
    }

    private static CaseState state(Row row, CaseKind kind) {
        String told = row.getString("state");
        return told != null ? CaseState.valueOf(told) : kind == CaseKind.REVIEW ? CaseState.REVIEW_REQUESTED : null;
    }

    /** A review that is not opened yet has no page of its own: what is reviewed has. */
    private static String page(Row row, CaseKind kind) {
        UUID id = row.getUUID("page_id");
        return switch (kind) {
            case REQUEST -> "/requests/" + id;
            case ITEM -> "/items/" + id;
            case PUBLICATION_DUTY -> "/items/duties/" + id;
            case REVIEW -> id != null ? "/reviews/" + id : subjectPage(row);
            case RECONSIDERATION, LITIGATION, LITIGATION_AFTER_RECONSIDERATION ->
                "/requests/" + row.getUUID("subject_id");
        };
    }

    private static String subjectPage(Row row) {
        return (row.getString("subject_kind").equals("ITEM") ? "/items/" : "/requests/") + row.getUUID("subject_id");
    }
}
