package org.sunshinegov.catalog.register.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The whole register at once, so that every rule that spans several entries can be seen; changed in memory, then stored. */
public final class DistrictRegister {

    private final Map<UUID, Organisation> organisations = new HashMap<>();
    private final Map<String, Organisation> organisationsByCode = new HashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<String, Person> peopleByAccount = new HashMap<>();
    private final Map<UUID, Appointment> appointments = new HashMap<>();

    public DistrictRegister(
            Collection<Organisation> organisations, Collection<Person> people, Collection<Appointment> appointments) {
        organisations.forEach(this::keep);
        people.forEach(this::keep);
        appointments.forEach(this::keep);
    }

    public Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(organisationsByCode.get(code));
    }

    public Optional<Person> person(String account) {
        return Optional.ofNullable(peopleByAccount.get(account));
    }

    /** The appointment to the same office from the same day; a repeated load finds what it made before. */
    public Optional<Appointment> sameAs(Appointment appointment) {
        return appointments.values().stream()
                .filter(known -> known.sameOffice(appointment) && known.from().equals(appointment.from()))
                .findFirst();
    }

    public void put(Organisation organisation) {
        OrganisationRules.check(organisation, organisations, organisationsByCode);
        keep(organisation);
    }

    /** {@code today}: who is out of use holds no office from then on. */
    public void put(Person person, LocalDate today) {
        Person sameAccount = peopleByAccount.get(person.account());
        if (sameAccount != null && !sameAccount.id().equals(person.id())) {
            throw Faults.of("account", "该账号已登记", "this account is registered already");
        }
        Person before = people.get(person.id());
        if (before != null && !before.account().equals(person.account())) {
            throw Faults.of("account", "账号登记后不能更改", "an account does not change");
        }
        keep(person);
        if (before != null && before.active() && !person.active()) {
            appointments.values().stream()
                    .filter(held -> held.personId().equals(person.id()))
                    .forEach(held -> requireAdministrator(held, today));
        }
    }

    public void appoint(Appointment appointment) {
        Person person = people.get(appointment.personId());
        AppointmentRules.check(appointment, person, organisations, of(appointment));
        keep(appointment);
    }

    /** Waited until now; what has been approved by now and what its person and unit have become is weighed once more. */
    public Appointment approve(UUID id) {
        Appointment waiting = appointments.get(id);
        List<Appointment> held =
                of(waiting).stream().filter(Appointment::hasEffect).toList();
        AppointmentRules.check(waiting, people.get(waiting.personId()), organisations, held);
        Appointment approved = waiting.approved();
        keep(approved);
        return approved;
    }

    /** Ends an office with its last day; yesterday ends it at once. The past is not rewritten. */
    public Appointment end(UUID id, LocalDate lastDay, LocalDate today) {
        Appointment held = appointments.get(id);
        Appointment ended = held.endingOn(lastDay);
        if (lastDay.isBefore(today.minusDays(1))) {
            throw Faults.of("lastDay", "任期不能向前追溯终止", "an appointment does not end in the past");
        }
        if (held.hasEffect() && held.until() != null && lastDay.isAfter(held.until())) {
            throw Faults.of("lastDay", "延长任期应当重新任命", "a longer term is a new appointment");
        }
        keep(ended);
        requireAdministrator(held, lastDay.plusDays(1));
        return ended;
    }

    /** Somebody is left who can write the register, and somebody who can approve what he writes. */
    private void requireAdministrator(Appointment given, LocalDate from) {
        if (given.role() == Role.SYSTEM_ADMIN && isLast(given, from)) {
            throw Refusal.conflict(
                    "last-system-admin", "至少应保留一名系统管理员。", "The last system administrator cannot be removed.");
        }
        if (given.role() == Role.SECURITY_ADMIN && isLast(given, from)) {
            throw Refusal.conflict(
                    "last-security-admin", "至少应保留一名安全管理员。", "The last security administrator cannot be removed.");
        }
    }

    /** On some day this office would have been held on, nobody holds it. */
    private boolean isLast(Appointment given, LocalDate from) {
        return Stream.concat(Stream.of(from), holders(given.role()).flatMap(DistrictRegister::dayAfter))
                .filter(day -> !day.isBefore(from) && given.holdsOn(day))
                .anyMatch(day -> holders(given.role()).noneMatch(held -> held.holdsOn(day)));
    }

    private Stream<Appointment> holders(Role role) {
        return appointments.values().stream()
                .filter(held ->
                        held.role() == role && people.get(held.personId()).active());
    }

    private static Stream<LocalDate> dayAfter(Appointment held) {
        return Stream.ofNullable(held.until()).map(until -> until.plusDays(1));
    }

    /** What a closing changes: the unit itself, its sections, and the offices that end with it. */
    public record Closed(List<Organisation> organisations, List<Appointment> appointments) {}

    /**
     * Merges, splits or closes a unit: it and its sections are out of use, and its offices end.
     *
     * @param lastDay of its offices: until then its people hand over what they have in hand
     */
    public Closed close(UUID id, Closing closing, LocalDate lastDay, LocalDate today) {
        Organisation unit = organisations.get(id);
        ClosingRules.check(unit, closing, today, organisations.values(), organisations::get);
        if (lastDay.isBefore(today)) {
            throw Faults.of("lastDay", "任职的最后一日不能早于今天", "the last day of its offices cannot have passed");
        }
        List<Organisation> retired = Stream.concat(
                        organisations.values().stream()
                                .filter(one -> id.equals(one.parentId()) && one.active())
                                .map(section -> section.retired(null)),
                        Stream.of(unit.retired(closing)))
                .toList();
        retired.forEach(this::keep);
        List<Appointment> ended = appointments.values().stream()
                .filter(held -> held.organisationId().equals(id))
                .filter(held -> held.until() == null || held.until().isAfter(lastDay))
                .map(Appointment::id)
                .toList()
                .stream()
                .map(held -> end(held, lastDay, today))
                .toList();
        return new Closed(retired, ended);
    }

    /** What bears on a new appointment: everything its person, and the colleague acted for, hold. */
    private List<Appointment> of(Appointment appointment) {
        return appointments.values().stream()
                .filter(held -> !held.id().equals(appointment.id()))
                .filter(held -> held.personId().equals(appointment.personId())
                        || held.personId().equals(appointment.actingFor()))
                .toList();
    }

    private void keep(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        organisationsByCode.put(organisation.code(), organisation);
    }

    private void keep(Person person) {
        people.put(person.id(), person);
        peopleByAccount.put(person.account(), person);
    }

    private void keep(Appointment appointment) {
        appointments.put(appointment.id(), appointment);
    }
}
