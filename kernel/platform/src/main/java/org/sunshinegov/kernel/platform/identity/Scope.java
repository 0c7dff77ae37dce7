package org.sunshinegov.kernel.platform.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Who asks and what he may see and do, at business time: built once per request from the token and the service's copy of
 * the register (domain 7). Every query and every store method takes one.
 *
 * @param subject the account's id; for staff also the person's id in the register; null for the public
 */
public record Scope(Kind kind, UUID subject, String account, String name, List<Appointment> appointments) {

    /** What a token says; what a person may do comes from appointments alone. */
    public enum Kind {
        PUBLIC,
        CITIZEN,
        STAFF,
        /** Another government system: what is public, until it is granted more. */
        SYSTEM,
        /** A service of the platform, which fetches what it was told of. */
        SERVICE,
        /** The service itself: timers and consumers. */
        SELF
    }

    /** Roles held for every unit of the district (domain 7.1, 7.2: scope letter d). */
    private static final Set<Role> DISTRICT =
            EnumSet.of(Role.DISTRICT_OFFICE, Role.LEGAL_AFFAIRS, Role.SUPERVISION_BODY);

    /** Roles that read figures of every unit, and nothing of what they were counted from (7.2: R(stat); 7.3; R-004). */
    private static final Set<Role> FIGURES = EnumSet.of(Role.LEADING_GROUP, Role.EFFICIENCY_OFFICE);

    /**
     * Roles that open no business of the unit they are held in: the administrators' (7.4.5), and those of offices of the
     * district that decide, read figures, are notified or take copies (7.1, 7.2).
     */
    private static final Set<Role> APART = EnumSet.of(
            Role.LEADING_GROUP,
            Role.SECRECY_BUREAU,
            Role.EFFICIENCY_OFFICE,
            Role.PUBLICITY_DEPARTMENT,
            Role.ARCHIVES_LIBRARY,
            Role.SYSTEM_ADMIN,
            Role.SECURITY_ADMIN,
            Role.AUDIT_ADMIN);

    private static final Comparator<Appointment> OWN_FIRST = Comparator.comparing(a -> a.actingFor() != null);

    public static final Scope PUBLIC = new Scope(Kind.PUBLIC, null, null, null, List.of());

    public static final Scope SELF = new Scope(Kind.SELF, null, "system", "系统", List.of());

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean isCitizen() {
        return kind == Kind.CITIZEN;
    }

    public boolean isService() {
        return kind == Kind.SERVICE || kind == Kind.SELF;
    }

    /** Whether the whole district is in sight. */
    public boolean seesDistrict() {
        return isService() || appointments.stream().anyMatch(a -> DISTRICT.contains(a.role()));
    }

    /** Whether the figures of the whole district are. */
    public boolean seesDistrictFigures() {
        return seesDistrict() || appointments.stream().anyMatch(a -> FIGURES.contains(a.role()));
    }

    public boolean holds(Role role) {
        return appointments.stream().anyMatch(a -> a.role() == role);
    }

    public boolean holds(Role role, UUID organisationId) {
        return appointmentAs(organisationId, role).isPresent();
    }

    public boolean sees(UUID organisationId) {
        return seesDistrict() || units().contains(organisationId);
    }

    public boolean seesFigures(UUID organisationId) {
        return seesDistrictFigures() || units().contains(organisationId);
    }

    /** The units the person works for in an office that touches business content; administrators see none. */
    public Set<UUID> units() {
        return units(office -> true);
    }

    /** Those of them where it is an office such as asked for. */
    public Set<UUID> units(Predicate<Appointment> office) {
        return appointments.stream()
                .filter(a -> !APART.contains(a.role()) && office.test(a))
                .map(Appointment::organisationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first of {@code roles} the person holds in the unit, or for every unit. */
    public Optional<Appointment> appointmentAs(UUID organisationId, Role... roles) {
        return appointmentsAs(organisationId, roles).findFirst();
    }

    /**
     * What the person holds of {@code roles} in the unit, or for every unit: in their order, and his own office before that
     * of a colleague. Who acts for another holds the same office himself, and does in his own name what he may (7.4.2).
     */
    public Stream<Appointment> appointmentsAs(UUID organisationId, Role... roles) {
        return Arrays.stream(roles).flatMap(role -> appointments.stream()
                .filter(a -> a.role() == role && reaches(a, organisationId))
                .sorted(OWN_FIRST));
    }

    private static boolean reaches(Appointment a, UUID organisationId) {
        return DISTRICT.contains(a.role()) || a.organisationId().equals(organisationId);
    }

    /** A visible thing and a forbidden action: 403 naming the roles that may. */
    public Appointment require(UUID organisationId, Role... roles) {
        return appointmentAs(organisationId, roles).orElseThrow(() -> roleNeeded(roles));
    }

    public Appointment requireAnywhere(Role... roles) {
        return appointments.stream()
                .filter(a -> Arrays.asList(roles).contains(a.role()))
                .min(OWN_FIRST)
                .orElseThrow(() -> roleNeeded(roles));
    }

    public Scope requireStaff() {
        if (kind == Kind.PUBLIC) {
            throw Refusal.unauthenticated();
        }
        if (!isStaff() && !isService()) {
            throw Refusal.forbidden("staff-only", "该功能仅供工作人员使用。", "For staff only.");
        }
        return this;
    }

    public Scope requireCitizen() {
        if (kind == Kind.PUBLIC) {
            throw Refusal.unauthenticated();
        }
        if (!isCitizen()) {
            throw Refusal.forbidden("applicants-only", "该功能供申请人使用。", "For applicants only.");
        }
        return this;
    }

    private static Refusal roleNeeded(Role... roles) {
        String zh = Arrays.stream(roles).map(Role::zh).collect(Collectors.joining("、"));
        String en = Arrays.stream(roles).map(Role::en).collect(Collectors.joining(" or "));
        return Refusal.forbidden("role-needed", "该操作需要以下职责：" + zh + "。", "This needs the role " + en + ".");
    }
}
