package org.sunshinegov.assessment.casefact;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Columns;
import org.sunshinegov.kernel.platform.store.Sql;

/**
 * One statement per event, inside the inbox's transaction. Facts of one case come in order from one teller, but in any
 * order from two, so what two tellers say must give the same row whoever is heard first.
 */
@Singleton
class CaseFactStore {

    private static final String COLUMNS = """
            id, kind, organisation_id, page_id, subject_id, subject_kind, state, channel, applicant_type, outcome,
            begun_on, receipt_date, due_on, committed_on, provisional, missed, done_on, ended_on, clarification_due_on,
            clarification_asked_on""";

    private static final String TOLD =
            "json_populate_recordset(cast(null as case_fact), cast(cast($1 as text) as json)) as told";

    /** The first act counts; once it is done its due date stands, and the unit that did it. */
    private static final String CHANGES = """
            organisation_id = case when f.ended_on is null then told.organisation_id else f.organisation_id end,
            page_id = coalesce(told.page_id, f.page_id),
            subject_id = coalesce(told.subject_id, f.subject_id),
            subject_kind = coalesce(told.subject_kind, f.subject_kind),
            state = coalesce(told.state, f.state),
            channel = coalesce(told.channel, f.channel),
            applicant_type = coalesce(told.applicant_type, f.applicant_type),
            outcome = coalesce(told.outcome, f.outcome),
            begun_on = least(f.begun_on, told.begun_on),
            receipt_date = coalesce(told.receipt_date, f.receipt_date),
            due_on = case when f.done_on is null and told.due_on is not null then told.due_on else f.due_on end,
            committed_on = case when f.done_on is null and told.due_on is not null then told.committed_on
                else f.committed_on end,
            provisional = case when f.done_on is null and told.due_on is not null then told.provisional
                else f.provisional end,
            missed = coalesce(told.missed, f.missed),
            done_on = least(f.done_on, told.done_on),
            ended_on = least(f.ended_on, told.ended_on),
            clarification_due_on = coalesce(told.clarification_due_on, f.clarification_due_on),
            clarification_asked_on = least(f.clarification_asked_on, told.clarification_asked_on)""";

    private static final String KEEP = "insert into case_fact as f (" + COLUMNS + ") select " + COLUMNS + " from "
            + TOLD + " on conflict (id) do update set " + CHANGES.replace("told.", "excluded.");

    private static final String KEEP_STEP = KEEP.replace(
            "coalesce(excluded.state, f.state)",
            "case when f.ended_on is null then coalesce(excluded.state, f.state) else f.state end");

    private static final String KEEP_REOPENED = KEEP_STEP
            .replace("f.ended_on is null then", "f.done_on is null then")
            .replace(
                    "least(f.ended_on, excluded.ended_on)", "case when f.done_on is null then null else f.ended_on end")
            .replace(
                    "coalesce(excluded.outcome, f.outcome)",
                    "case when f.done_on is null then null else f.outcome end");

    /** Its dates fall away until they are told anew. */
    private static final String REST = """
            update case_fact set due_on = null, committed_on = null, provisional = false
            where id = $1 and done_on is null and ended_on is null""";

    private static final String KEEP_OF_PAGE =
            "update case_fact as f set " + CHANGES + " from " + TOLD + " where f.page_id = told.page_id";

    Uni<Void> keep(CaseFact fact) {
        return run(KEEP, fact);
    }

    /** A step on the way: it does not change the state of a case that has ended. */
    Uni<Void> keepStep(CaseFact fact) {
        return run(KEEP_STEP, fact);
    }

    /** What had ended without its act is owed again; what is done stays done. For facts of a single teller, which come in order. */
    Uni<Void> keepReopened(CaseFact fact) {
        return run(KEEP_REOPENED, fact);
    }

    /** A case on which nothing is owed for a while. For facts of a single teller, which come in order. */
    Uni<Void> rest(UUID id) {
        return Sql.update(REST, id).replaceWithVoid();
    }

    /** Of a case that is known by the id it has at its owner. */
    Uni<Void> keepOfPage(CaseFact fact) {
        return run(KEEP_OF_PAGE, fact);
    }

    private static Uni<Void> run(String statement, CaseFact fact) {
        return Sql.update(statement, Columns.json(List.of(fact.columns()))).replaceWithVoid();
    }
}
