package org.sunshinegov.review.confidentialityreview;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReviewEvent.*;
import org.sunshinegov.review.confidentialityreview.model.StageClock;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.Step;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/** Review ⇄ row, the clock of its stage beside it; evidence and facts go into the same transaction. */
@Singleton
class ConfidentialityReviewStore {

    private static final String RESTING = """
            select id from confidentiality_review
            where rests_on @> array[cast($1 as uuid)] and state = 'CONCLUDED_PUBLISHABLE' order by id""";

    private final Chronicle chronicle;
    private final Clocks clocks;
    private final Policies policies;

    ConfidentialityReviewStore(Chronicle chronicle, Clocks clocks, Policies policies) {
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.policies = policies;
    }

    /** An unknown id and a review outside the scope are the same refusal; {@code seen} null only for the service itself. */
    Uni<ConfidentialityReview> load(UUID id, Version seen, Scope scope) {
        return row(id).map(row -> {
            if (row == null || !Sight.of(scope).reaches(row)) {
                throw Refusal.notFound();
            }
            if (seen != null) {
                seen.mustBe(row.version);
            }
            return row.content;
        });
    }

    /** Null when no such review was ever asked for. */
    Uni<ConfidentialityReview> find(UUID subjectId, int subjectVersion, SubjectKind kind, Scope scope) {
        return ConfidentialityReviewRow.<ConfidentialityReviewRow>find(
                        "subjectId = ?1 and subjectVersion = ?2 and subjectKind = ?3",
                        subjectId,
                        subjectVersion,
                        kind.name())
                .firstResult()
                .map(row -> row == null || !Sight.of(scope).reaches(row) ? null : row.content);
    }

    Uni<Void> add(Step<?> step, Act act) {
        ConfidentialityReviewRow row = ConfidentialityReviewRow.of(step.next(), act.at());
        return chronicle.begin(row, step.next(), act, ConfidentialityReviewTold.about(step, act.at()));
    }

    Uni<Void> save(Step<?> step, Act act) {
        return row(step.next().id()).chain(row -> save(row, step, act));
    }

    /** The part that holds the text also gives the review its title. */
    Uni<Void> saveTitled(Step<?> step, String title, Act act) {
        return row(step.next().id()).chain(row -> {
            row.title = title == null ? row.title : title;
            return save(row, step, act);
        });
    }

    /** What leaves on the spot is found again by the items it rests on. */
    Uni<Void> saveResting(Step<?> step, Set<UUID> restsOn, Act act) {
        return row(step.next().id()).chain(row -> {
            row.restsOn = restsOn.isEmpty() ? null : restsOn.toArray(UUID[]::new);
            return save(row, step, act);
        });
    }

    /** Those with a certificate that stands. */
    Uni<List<ConfidentialityReview>> restingOn(UUID itemId, Scope scope) {
        return Sql.rows(RESTING, itemId).chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> load((UUID) row[0], null, scope))
                .collect()
                .asList());
    }

    /** Nothing is left here of the words of what is not public any more. */
    Uni<List<UUID>> forgetTitles(UUID subjectId, Scope scope) {
        return ConfidentialityReviewRow.<ConfidentialityReviewRow>list("subjectId", subjectId)
                .map(rows -> rows.stream()
                        .filter(Sight.of(scope)::reaches)
                        .peek(row -> row.title = null)
                        .map(row -> row.id)
                        .toList());
    }

    /** Every review of the subject loses its words, and its history the reasons; gives their ids. */
    Uni<List<UUID>> forgetWords(UUID subjectId, Instant at) {
        return ConfidentialityReviewRow.<ConfidentialityReviewRow>list("subjectId", subjectId)
                .chain(rows -> {
                    List<UUID> ids = rows.stream().map(row -> row.id).toList();
                    Uni<Void> all = Uni.createFrom().voidItem();
                    for (ConfidentialityReviewRow row : rows) {
                        all = all.chain(() -> forgetWords(row, at));
                    }
                    return all.chain(() -> chronicle.forgetReasons(ids)).replaceWith(ids);
                });
    }

    private Uni<Void> forgetWords(ConfidentialityReviewRow row, Instant at) {
        Act act = Acts.anonymised(row.content, at);
        row.title = null;
        return save(row, row.content.withoutWords(), act);
    }

    private Uni<Void> save(ConfidentialityReviewRow row, Step<?> step, Act act) {
        State before = row.content.state();
        row.becomes(step.next(), act.at());
        List<DisclosureEvent> told = new ArrayList<>(ConfidentialityReviewTold.about(step, act.at()));
        return moveClock(row, before, step, act)
                .invoke(told::addAll)
                .chain(() -> chronicle.enter(row, step.next(), act, told));
    }

    /** Every stage has its own period: it begins anew with each, and ends with the review. */
    private Uni<List<DisclosureEvent>> moveClock(ConfidentialityReviewRow row, State before, Step<?> step, Act act) {
        State now = step.next().state();
        if (now == before || !before.open()) {
            return Uni.createFrom().item(List.of());
        }
        var today = CivilTime.dateOf(act.at());
        return now.open()
                ? clocks.keep(row, ConfidentialityReviewRow.TABLE, StageClock.from(today, policies.current()), "stage")
                : clocks.stop(row, ConfidentialityReviewRow.TABLE, ClockKind.REVIEW_STAGE, today)
                        .replaceWith(List.of());
    }

    private static Uni<ConfidentialityReviewRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(ConfidentialityReviewRow.class, id));
    }
}
