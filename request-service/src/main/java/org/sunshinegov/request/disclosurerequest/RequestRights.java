package org.sunshinegov.request.disclosurerequest;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Proposal;

/**
 * Who does what in a case (domain 7.2): what a unit's disclosure officer may, the district's disclosure office may in every
 * unit. The applicant's identity stays with the unit and the handler all the same, but for the letters it serves (7.4.6).
 */
public final class RequestRights {

    private static final Role[] OFFICER = {Role.DISCLOSURE_OFFICER, Role.DISTRICT_OFFICE};
    private static final Role[] COUNTER = {Role.DISCLOSURE_OFFICER, Role.COUNTER_OFFICER, Role.DISTRICT_OFFICE};

    private RequestRights() {}

    public static Appointment officer(Scope scope, UUID unit) {
        return scope.require(unit, OFFICER);
    }

    public static Appointment officer(Scope scope, DisclosureRequest request) {
        return officer(scope, request.organisationId());
    }

    public static boolean isOfficer(Scope scope, UUID unit) {
        return scope.appointmentAs(unit, OFFICER).isPresent();
    }

    /** Of whatever unit. */
    public static Appointment officerAnywhere(Scope scope) {
        return scope.requireStaff().requireAnywhere(OFFICER);
    }

    /** Takes in what comes on paper or by word of mouth, and notes what its applicant does afterwards. */
    public static Appointment counter(Scope scope, UUID unit) {
        return scope.require(unit, COUNTER);
    }

    public static boolean isCounter(Scope scope, UUID unit) {
        return scope.appointmentAs(unit, COUNTER).isPresent();
    }

    /** Whether he reads the file of any case; who has the counter alone reads none (7.5). */
    public static boolean readsFiles(Scope scope) {
        return scope.seesDistrict() || !CaseSight.of(scope).units().isEmpty();
    }

    /** Of whatever unit. */
    public static Appointment counterAnywhere(Scope scope) {
        return scope.requireStaff().requireAnywhere(COUNTER);
    }

    /**
     * What is the applicant's to do: null for himself, or the office of who notes what he said, wrote or handed in, also of
     * one who asked online (Decree 711 art 29, 30, 31).
     */
    public static Appointment ofApplicant(Scope scope, DisclosureRequest request) {
        if (scope.isStaff()) {
            return counter(scope, request.organisationId());
        }
        var unused = scope.requireCitizen();
        return null;
    }

    /** Consents to a longer period: the head of the unit's disclosure office, or of the district's. */
    static Optional<Appointment> headOf(Scope scope, UUID unit) {
        return scope.appointmentAs(unit, Role.DISCLOSURE_BODY_HEAD).or(() -> headOfDistrict(scope));
    }

    private static Optional<Appointment> headOfDistrict(Scope scope) {
        return scope.appointments().stream()
                .filter(as -> as.role() == Role.DISTRICT_OFFICE)
                .filter(as -> scope.holds(Role.DISCLOSURE_BODY_HEAD, as.organisationId()))
                .findFirst();
    }

    static boolean isHeadOfDistrict(Scope scope) {
        return headOfDistrict(scope).isPresent();
    }

    public static Appointment head(Scope scope, DisclosureRequest request) {
        return headOf(scope, request.organisationId())
                .orElseGet(() -> scope.require(request.organisationId(), Role.DISCLOSURE_BODY_HEAD));
    }

    public static boolean isHead(Scope scope, UUID unit) {
        return headOf(scope, unit).isPresent();
    }

    /** Who decides on what others propose, in a case he has no hand in, neither his own nor another's (7.2, 7.4.1). */
    public static Appointment decider(Scope scope, DisclosureRequest request, Proposal.What what) {
        Appointment as =
                switch (what) {
                    case CONSULTATION, FEE, CONFERENCE ->
                        scope.require(request.organisationId(), Role.LEADER_IN_CHARGE);
                    case CLARIFICATION -> officer(scope, request);
                    case EXTENSION -> head(scope, request);
                };
        if (isInvolved(scope, request)) {
            throw Proposal.ofOthersAlone();
        }
        return as;
    }

    public static boolean isDecider(Scope scope, UUID unit, Proposal.What what) {
        return switch (what) {
            case CONSULTATION, FEE, CONFERENCE -> scope.holds(Role.LEADER_IN_CHARGE, unit);
            case CLARIFICATION -> isOfficer(scope, unit);
            case EXTENSION -> isHead(scope, unit);
        };
    }

    /** The handler of the case, or whoever acts for him (7.2: own section; 7.4.2). */
    public static Appointment handler(Scope scope, DisclosureRequest request) {
        return handler(scope, request.organisationId(), handlerOf(request));
    }

    private static Appointment handler(Scope scope, UUID unit, UUID handler) {
        Appointment drafter = scope.require(unit, Role.DRAFTER);
        return handler == null
                ? drafter
                : handling(scope, unit, handler)
                        .orElseThrow(() -> Refusal.forbidden(
                                "not-the-handler", "该件由其他承办人办理。", "Another officer handles this case."));
    }

    private static UUID handlerOf(DisclosureRequest request) {
        return request.inHand() == null ? null : request.inHand().handlerId();
    }

    /** For his own case his own office; for a colleague's that in which he acts for this colleague, and no other's. */
    public static Optional<Appointment> handling(Scope scope, UUID unit, UUID handler) {
        UUID actingFor = handler.equals(scope.subject()) ? null : handler;
        return scope.appointmentsAs(unit, Role.DRAFTER)
                .filter(as -> Objects.equals(as.actingFor(), actingFor))
                .findFirst();
    }

    /** Whether he handles the case, acts for its handler, or drafted its reply: then others consent (7.4.1). */
    public static boolean isInvolved(Scope scope, DisclosureRequest request) {
        boolean drafted = request.reply() != null
                && scope.subject().equals(request.reply().drafterId());
        return drafted || handles(scope, request.organisationId(), handlerOf(request));
    }

    /** {@code handler} null where the case has none. */
    public static boolean handles(Scope scope, UUID unit, UUID handler) {
        return handler != null
                && (handler.equals(scope.subject())
                        || handling(scope, unit, handler).isPresent());
    }

    /** An officer drafts and proposes, too; who did is the drafter, and none of its approvers (7.2, 7.4.1). */
    public static Appointment officerOrHandler(Scope scope, DisclosureRequest request) {
        return officerOrHandler(scope, request.organisationId(), handlerOf(request));
    }

    /** {@code handler} null where the case has none. */
    public static Appointment officerOrHandler(Scope scope, UUID unit, UUID handler) {
        return scope.appointmentAs(unit, OFFICER).orElseGet(() -> handler(scope, unit, handler));
    }
}
