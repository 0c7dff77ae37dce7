package org.sunshinegov.catalog.register.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/** Who may be appointed to what, and together with what (domain 7.4). */
final class AppointmentRules {

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private AppointmentRules() {}

    /** {@code held}: what its person and the colleague acted for hold, without the appointment itself. */
    static void check(
            Appointment entering, Person person, Map<UUID, Organisation> organisations, List<Appointment> held) {
        if (person == null || !person.active()) {
            throw Faults.of("account", "人员未登记或者已停用", "the person is not registered or not active");
        }
        place(entering, organisations);
        if (entering.until() != null && entering.until().isBefore(entering.from())) {
            throw Faults.of("until", "终止日期早于起始日期", "it ends before it begins");
        }
        heldOnce(entering, held);
        administratorsApart(entering, held);
        if (entering.actingFor() != null) {
            deputy(entering, held);
        }
    }

    private static void place(Appointment entering, Map<UUID, Organisation> organisations) {
        Organisation unit = organisations.get(entering.organisationId());
        if (unit == null || unit.isSection() || !unit.active()) {
            throw Faults.of("organisation", "任职机构应为已登记的单位", "the organisation is not a registered unit");
        }
        if (entering.sectionId() == null) {
            return;
        }
        Organisation section = organisations.get(entering.sectionId());
        if (section == null || !section.isSection() || !unit.id().equals(section.parentId())) {
            throw Faults.of("section", "该科室不属于任职机构", "the section is not one of this unit");
        }
    }

    private static void heldOnce(Appointment entering, List<Appointment> held) {
        if (held.stream().anyMatch(other -> other.sameOffice(entering) && other.overlaps(entering))) {
            throw Faults.of("role", "该时期内已担任同一职责", "this office is already held in that time");
        }
    }

    /** No person holds two of the three technical offices, nor one of them and an office of the work itself (7.4.5). */
    private static void administratorsApart(Appointment entering, List<Appointment> held) {
        if (held.stream()
                .anyMatch(other -> other.personId().equals(entering.personId())
                        && other.role() != entering.role()
                        && (ADMINISTRATORS.contains(entering.role()) || ADMINISTRATORS.contains(other.role()))
                        && other.overlaps(entering))) {
            throw Faults.of(
                    "role",
                    "系统、安全、审计管理员不得由同一人兼任，也不得兼任其他职责",
                    "who is system, security or audit administrator holds no other office");
        }
    }

    /** A acts for B only while both hold the office in the unit, and only for a set time (R-007, 7.4.2). */
    private static void deputy(Appointment entering, List<Appointment> held) {
        if (entering.actingFor().equals(entering.personId())) {
            throw Faults.of("actingFor", "不能代理本人", "nobody acts for himself");
        }
        if (entering.until() == null) {
            throw Faults.of("until", "代理应写明终止日期", "acting for somebody needs a last day");
        }
        if (!holds(entering.personId(), entering, held) || !holds(entering.actingFor(), entering, held)) {
            throw Faults.of(
                    "actingFor",
                    "只有同一单位担任同一职责的A、B角可以相互代理",
                    "only the A and B of one office in one unit act for each other");
        }
    }

    private static boolean holds(UUID person, Appointment entering, List<Appointment> held) {
        return held.stream()
                .anyMatch(other -> other.personId().equals(person)
                        && other.actingFor() == null
                        && other.role() == entering.role()
                        && other.organisationId().equals(entering.organisationId())
                        && other.covers(entering));
    }
}
