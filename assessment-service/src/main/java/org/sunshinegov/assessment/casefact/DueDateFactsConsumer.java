package org.sunshinegov.assessment.casefact;

import static org.sunshinegov.assessment.casefact.model.CaseState.TO_BE_PUBLISHED;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sunshinegov.kernel.contracts.clock.DueDateMissedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.platform.inbox.Hears;

/**
 * What the owners of clocks tell. Each kind of case is watched by the clock that waits for its act, and beside it a request
 * by the day until which clarification may be asked for; the dates of other clocks (an answer, a fee) are steps on the way
 * and not kept.
 */
@Singleton
class DueDateFactsConsumer {

    private final CaseFactStore store;

    DueDateFactsConsumer(CaseFactStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    Hears<DueDateSetV1> set() {
        return Hearing.of(
                DueDateSetV1.class,
                told -> told.clockKind().equals("CLARIFICATION_NOTICE")
                        ? clarificationDue(told)
                        : about(told.clockKind(), told.caseId(), told.organisationId(), fact -> fact.begun(
                                        told.startedOn())
                                .due(told.dueOn(), told.committedOn(), told.provisional())));
    }

    /** Told together with the asking, which ends this clock at once: it is never missed, but met or met late. */
    private Uni<Void> clarificationDue(DueDateSetV1 told) {
        return store.keep(CaseFact.request(told.caseId(), told.organisationId()).clarificationDue(told.dueOn()));
    }

    @Produces
    @Singleton
    Hears<DueDateMovedV1> moved() {
        return Hearing.of(
                DueDateMovedV1.class,
                told -> about(
                        told.clockKind(),
                        told.caseId(),
                        told.organisationId(),
                        fact -> fact.due(told.dueOn(), told.committedOn(), told.provisional())));
    }

    /** A missed promise (COMMITTED) inside the statutory period is shown by its date; it is not unlawful (domain 6.2). */
    @Produces
    @Singleton
    Hears<DueDateMissedV1> missed() {
        return Hearing.of(
                DueDateMissedV1.class,
                told -> told.track().equals("STATUTORY")
                        ? about(told.clockKind(), told.caseId(), told.organisationId(), CaseFact::missed)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> about(String clockKind, UUID caseId, UUID organisationId, UnaryOperator<CaseFact> dates) {
        return switch (clockKind) {
            case "REQUEST_REPLY" -> store.keep(dates.apply(CaseFact.request(caseId, organisationId)));
            case "PUBLICATION", "PHASED_PUBLICATION" -> store.keep(dates.apply(CaseFact.item(caseId, organisationId)));
            case "PERIODIC_PUBLICATION" ->
                store.keepStep(dates.apply(
                        CaseFact.publicationDuty(caseId, organisationId).state(TO_BE_PUBLISHED)));
            case "REVIEW_STAGE" -> store.keepOfPage(dates.apply(CaseFact.openedReview(caseId, organisationId)));
            default -> Uni.createFrom().voidItem();
        };
    }
}
