package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Quotation;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;
import org.sunshinegov.review.confidentialityreview.model.Step;

/** What the reviewers do: one method, one transaction; load, who may, move, save, and the next stage finds its seat. */
@Singleton
class ConfidentialityReviewCommands {

    private final Transactions transactions;
    private final ConfidentialityReviewStore store;
    private final Certificates certificates;
    private final Seating seating;
    private final BusinessClock clock;

    ConfidentialityReviewCommands(
            Transactions transactions,
            ConfidentialityReviewStore store,
            Certificates certificates,
            Seating seating,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.certificates = certificates;
        this.seating = seating;
        this.clock = clock;
    }

    Uni<Void> giveOpinion(Scope scope, UUID id, Version seen, OpinionRequest command) {
        return move(scope, id, seen, Move.GIVE_OPINION, null, (review, by) -> review.giveOpinion(command.by(by)));
    }

    Uni<Void> approve(Scope scope, UUID id, Version seen, ApprovalRequest command) {
        return move(scope, id, seen, Move.APPROVE, null, (review, by) -> review.approve(command.by(by)));
    }

    Uni<Void> returnToDrafter(Scope scope, UUID id, Version seen, String reason) {
        return move(
                scope, id, seen, Move.RETURN_TO_DRAFTER, reason, (review, by) -> review.returnToDrafter(by, reason));
    }

    Uni<Void> returnToOwner(Scope scope, UUID id, Version seen, ReturnRequest command) {
        return move(
                scope,
                id,
                seen,
                Move.RETURN_TO_OWNER,
                command.reason(),
                (review, by) -> review.returnToOwner(by, command.classified(), command.reason()));
    }

    Uni<Void> conclude(Scope scope, UUID id, Version seen, ConclusionRequest command) {
        return transactions.run(() -> certificates
                .next(now())
                .chain(certifying -> moved(
                        scope,
                        id,
                        seen,
                        Move.CONCLUDE,
                        null,
                        (review, by) -> review.conclude(command.by(by), certifying))));
    }

    Uni<Void> approveRedaction(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> certificates
                .next(now())
                .chain(certifying -> moved(
                        scope,
                        id,
                        seen,
                        Move.APPROVE_REDACTION,
                        null,
                        (review, by) -> review.approveRedaction(by, certifying))));
    }

    Uni<Void> refuseRedaction(Scope scope, UUID id, Version seen, String reason) {
        return move(scope, id, seen, Move.REFUSE_REDACTION, reason, (review, by) -> review.refuseRedaction(by, reason));
    }

    /** The office is asked for in the unit, or where it has risen to, whatever stage the review is in. */
    Uni<Void> callQuotation(Scope scope, UUID id, Version seen, int finding, QuotationRequest command) {
        Quotation.Side side = command.given();
        Role role = side == Quotation.Side.OFFICER ? Role.DISCLOSURE_OFFICER : Role.LEADER_IN_CHARGE;
        return transactions.run(() -> store.load(id, seen, scope).chain(review -> Seats.ofOffice(
                        review, role.code(), Set.of(review.subject().drafterId()), clock.today())
                .map(seat -> scope.require(seat, role))
                .chain(as -> save(
                        scope,
                        as,
                        Move.CALL_QUOTATION,
                        command.reason(),
                        review,
                        by -> review.callQuotation(finding, side, by)))));
    }

    /** By the disclosure officer of the unit, or of the nearest organisation above where that office is vacant. */
    Uni<Void> proposeRevocation(Scope scope, UUID id, Version seen, RevocationRequest command) {
        return transactions.run(() -> store.load(id, seen, scope)
                .chain(review -> Seats.ofOffice(review, Role.DISCLOSURE_OFFICER.code(), Set.of(), clock.today())
                        .map(seat -> scope.require(seat, Role.DISCLOSURE_OFFICER))
                        .chain(as -> save(
                                scope,
                                as,
                                Move.PROPOSE_REVOCATION,
                                command.reason(),
                                review,
                                by -> review.proposeRevocation(command.cause(), command.reason(), by)))));
    }

    Uni<Void> confirmRevocation(Scope scope, UUID id, Version seen) {
        return move(scope, id, seen, Move.CONFIRM_REVOCATION, null, ConfidentialityReview::confirmRevocation);
    }

    Uni<Void> declineRevocation(Scope scope, UUID id, Version seen, String reason) {
        return move(
                scope, id, seen, Move.DECLINE_REVOCATION, reason, (review, by) -> review.declineRevocation(by, reason));
    }

    /** One legal move of one person. */
    private interface Act {
        Step<?> on(ConfidentialityReview review, Reviewer by);
    }

    private Uni<Void> move(Scope scope, UUID id, Version seen, Move move, String reason, Act act) {
        return transactions.run(() -> moved(scope, id, seen, move, reason, act));
    }

    private Uni<Void> moved(Scope scope, UUID id, Version seen, Move move, String reason, Act act) {
        return store.load(id, seen, scope)
                .chain(review -> save(
                        scope, Offices.heldFor(review, move, scope), move, reason, review, by -> act.on(review, by)));
    }

    private Uni<Void> save(
            Scope scope,
            Appointment as,
            Move move,
            String reason,
            ConfidentialityReview review,
            Function<Reviewer, Step<?>> act) {
        Reviewer by = new Reviewer(scope.subject(), as.actingFor(), as.organisationId(), now());
        Step<?> step = act.apply(by);
        return store.save(step, Acts.by(scope, as, by, move, review, step, reason))
                .chain(() -> seating.seat(step.next(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
