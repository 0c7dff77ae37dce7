package org.sunshinegov.review.confidentialityreview;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/** Which office a move takes, and where: at the seat of the stage for stages 2 and 3, in the unit for stage 1 (7.1). */
final class Offices {

    private static final Role[] LEADER = {Role.LEADER_IN_CHARGE};

    /** A reply the district office approves, too (7.2); an item the leader alone (7.1). */
    private static final Role[] APPROVER_OF_REPLY = {Role.LEADER_IN_CHARGE, Role.DISTRICT_OFFICE};

    private static final Role[] OFFICER = {Role.DISCLOSURE_OFFICER, Role.DISTRICT_OFFICE};
    private static final Role[] SECOND_PERSON = {Role.DISCLOSURE_OFFICER, Role.LEADER_IN_CHARGE};

    /** Replies and items are drafted in any of these offices (7.1, 7.2); which person it is, the model checks. */
    private static final Role[] DRAFTER = {
        Role.DRAFTER,
        Role.SECTION_HEAD,
        Role.DISCLOSURE_OFFICER,
        Role.LEADER_IN_CHARGE,
        Role.DISCLOSURE_BODY_HEAD,
        Role.DISTRICT_OFFICE
    };

    private Offices() {}

    /** What the district office does in every unit; none of it waits for it before the unit's own people. */
    static boolean standsIn(Scope scope, SubjectKind kind, State state) {
        return scope.holds(Role.DISTRICT_OFFICE)
                && (state == State.STAGE3_OFFICER || state == State.STAGE2_LEADER && kind == SubjectKind.REPLY);
    }

    static Appointment heldFor(ConfidentialityReview review, Move move, Scope scope) {
        UUID unit = review.subject().organisationId();
        UUID seat = review.phase().seat() == null ? unit : review.phase().seat();
        return switch (move) {
            case APPROVE, RETURN_TO_DRAFTER ->
                scope.require(seat, review.subject().kind() == SubjectKind.REPLY ? APPROVER_OF_REPLY : LEADER);
            case CONCLUDE -> scope.require(seat, OFFICER);
            case APPROVE_REDACTION, REFUSE_REDACTION -> scope.require(seat, SECOND_PERSON);
            case CONFIRM_REVOCATION, DECLINE_REVOCATION -> scope.require(seat, LEADER);
            case RETURN_TO_OWNER ->
                review.state() == State.STAGE3_OFFICER ? scope.require(seat, OFFICER) : drafting(review, unit, scope);
            default -> drafting(review, unit, scope);
        };
    }

    /** Under delegation the appointment says for whom the drafter's duty is done; it comes before one's own. */
    private static Appointment drafting(ConfidentialityReview review, UUID unit, Scope scope) {
        UUID drafter = review.subject().drafterId();
        return scope.appointments().stream()
                .filter(as -> as.role() == Role.DRAFTER && as.organisationId().equals(unit))
                .filter(as -> drafter.equals(as.actingFor()) && !drafter.equals(scope.subject()))
                .findFirst()
                .orElseGet(() -> own(unit, scope));
    }

    private static Appointment own(UUID unit, Scope scope) {
        return scope.appointments().stream()
                .filter(as -> as.actingFor() == null && as.organisationId().equals(unit))
                .filter(as -> java.util.Arrays.asList(DRAFTER).contains(as.role()))
                .findFirst()
                .orElseGet(() -> scope.require(unit, DRAFTER));
    }
}
