package org.sunshinegov.catalog.informationitem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Who may do what to an item (domain 7.1): drafters and section heads within their own section, where a head makes no new
 * one and no officer proposes the attribute he confirms; whoever submits answers in the first stage, which is a drafter's; the
 * district's disclosure office publishes, and decides on a withdrawal, for any unit.
 */
final class ItemRights {

    private static final Role[] CREATING = {Role.DISCLOSURE_OFFICER, Role.DRAFTER};
    private static final Role[] DRAFTING = {Role.DISCLOSURE_OFFICER, Role.SECTION_HEAD, Role.DRAFTER};
    private static final Role[] SUBMITTING = {Role.DRAFTER};
    private static final Role[] PROPOSING = {Role.SECTION_HEAD, Role.DRAFTER};
    private static final Role[] DECIDING = {Role.DISCLOSURE_OFFICER, Role.LEADER_IN_CHARGE};
    private static final Role[] PUBLISHING = {Role.DISCLOSURE_OFFICER, Role.DISTRICT_OFFICE};
    private static final Role[] OFFICER = {Role.DISCLOSURE_OFFICER};
    private static final Role[] WITHDRAWING = {Role.LEADER_IN_CHARGE, Role.DISTRICT_OFFICE};

    private ItemRights() {}

    static Appointment creating(Scope scope, UUID unit, UUID section) {
        return inSection(scope, unit, section, CREATING);
    }

    /** In whatever unit. */
    static boolean creates(Scope scope) {
        return scope.appointments().stream().anyMatch(as -> List.of(CREATING).contains(as.role()));
    }

    static boolean creates(Scope scope, UUID unit) {
        return scope.appointmentAs(unit, CREATING).isPresent();
    }

    static boolean drafts(Scope scope, UUID unit) {
        return scope.appointmentAs(unit, DRAFTING).isPresent();
    }

    static Appointment drafting(Scope scope, InformationItem item) {
        return inSection(scope, item.organisationId(), item.sectionId(), DRAFTING);
    }

    /** His is the first stage of the review, and the officer's the third (7.1, 7.4.1). */
    static Appointment submitting(Scope scope, InformationItem item) {
        return inSection(scope, item.organisationId(), item.sectionId(), SUBMITTING);
    }

    /** By the section whose item it is: the officer confirms what it proposes. */
    static Appointment proposing(Scope scope, InformationItem item) {
        return inSection(scope, item.organisationId(), item.sectionId(), PROPOSING);
    }

    private static Appointment inSection(Scope scope, UUID unit, UUID section, Role... roles) {
        var unused = scope.requireStaff().require(unit, roles);
        return within(scope, unit, section, roles)
                .orElseThrow(() -> Refusal.forbidden(
                        "other-section", "该信息由其他科室负责。", "Another section is responsible for this item."));
    }

    static Appointment deciding(Scope scope, InformationItem item) {
        return scope.requireStaff().require(item.organisationId(), DECIDING);
    }

    static Appointment publishing(Scope scope, InformationItem item) {
        return scope.requireStaff().require(item.organisationId(), PUBLISHING);
    }

    /** The unit's own alone: what is withheld is weighed again, and a withdrawal is proposed, by it. */
    static Appointment officer(Scope scope, InformationItem item) {
        return scope.requireStaff().require(item.organisationId(), OFFICER);
    }

    static Appointment withdrawing(Scope scope, InformationItem item) {
        return scope.requireStaff().require(item.organisationId(), WITHDRAWING);
    }

    /** Whether a page offers the move to this person; the move itself asks again. */
    static boolean may(Scope scope, InformationItemView item, Move move) {
        return item.legalMoves().contains(move)
                && within(scope, item.organisationId(), item.sectionId(), rolesFor(move))
                        .isPresent();
    }

    private static Role[] rolesFor(Move move) {
        return switch (move) {
            case EDIT, DISCARD, TAKE_BACK, REVISE -> DRAFTING;
            case SUBMIT -> SUBMITTING;
            case PROPOSE_ATTRIBUTE -> PROPOSING;
            case RETURN_ATTRIBUTE, CONFIRM_WITHHOLDING, CONFIRM_ON_REQUEST -> DECIDING;
            case PUBLISH -> PUBLISHING;
            case RECONSIDER, PROPOSE_WITHDRAWAL -> OFFICER;
            case CONFIRM_WITHDRAWAL, DECLINE_WITHDRAWAL -> WITHDRAWING;
            case APPROVE, RETURN, DENY -> new Role[0];
        };
    }

    /** Of several sections, or of a colleague's beside his own, the one that is responsible. */
    private static Optional<Appointment> within(Scope scope, UUID unit, UUID section, Role... roles) {
        return scope.appointmentsAs(unit, roles)
                .filter(as -> !elsewhere(as, section))
                .findFirst();
    }

    private static boolean elsewhere(Appointment as, UUID section) {
        boolean bound = as.role() == Role.SECTION_HEAD || as.role() == Role.DRAFTER;
        return bound
                && as.sectionId() != null
                && section != null
                && !as.sectionId().equals(section);
    }
}
