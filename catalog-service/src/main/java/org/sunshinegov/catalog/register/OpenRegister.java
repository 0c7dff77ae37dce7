package org.sunshinegov.catalog.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.catalog.register.model.Appointment;
import org.sunshinegov.catalog.register.model.Approval;
import org.sunshinegov.catalog.register.model.DistrictRegister;
import org.sunshinegov.catalog.register.model.Organisation;
import org.sunshinegov.catalog.register.model.Person;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** The register locked for writing: its rules, its rows, and what has been entered so far. */
final class OpenRegister {

    private final UUID writer;
    private final DistrictRegister register;
    private final Map<UUID, OrganisationRow> organisations = new HashMap<>();
    private final Map<UUID, PersonRow> people = new HashMap<>();
    private final Map<UUID, AppointmentRow> appointments = new HashMap<>();
    private final List<RegisterEntry> entries = new ArrayList<>();

    /** {@code writer}: null for the service itself. */
    OpenRegister(
            UUID writer,
            List<OrganisationRow> organisations,
            List<PersonRow> people,
            List<AppointmentRow> appointments) {
        this.writer = writer;
        organisations.forEach(row -> this.organisations.put(row.id, row));
        people.forEach(row -> this.people.put(row.id, row));
        appointments.forEach(row -> this.appointments.put(row.id, row));
        register = new DistrictRegister(
                organisations.stream().map(OrganisationRow::organisation).toList(),
                people.stream().map(PersonRow::person).toList(),
                appointments.stream()
                        .filter(row -> row.approval.stands())
                        .map(AppointmentRow::appointment)
                        .toList());
    }

    DistrictRegister register() {
        return register;
    }

    List<RegisterEntry> entries() {
        return entries;
    }

    boolean isEmpty() {
        return organisations.isEmpty();
    }

    OrganisationRow organisation(UUID id) {
        return known(organisations.get(id));
    }

    PersonRow person(UUID id) {
        return known(people.get(id));
    }

    AppointmentRow appointment(UUID id) {
        return known(appointments.get(id));
    }

    void enter(Organisation organisation) {
        OrganisationRow row = organisations.get(organisation.id());
        if (row != null && row.organisation().equals(organisation)) {
            return;
        }
        register.put(organisation);
        OrganisationRow kept = organisations.computeIfAbsent(organisation.id(), id -> new OrganisationRow());
        entries.add(
                RegisterEntry.of(kept.is(organisation), row == null, organisation, RegisterTold.about(organisation)));
    }

    void enter(Person person, LocalDate today) {
        PersonRow row = people.get(person.id());
        if (row != null && row.person().equals(person)) {
            return;
        }
        register.put(person, today);
        PersonRow kept = people.computeIfAbsent(person.id(), id -> new PersonRow());
        entries.add(RegisterEntry.of(kept.is(person, district()), row == null, person, RegisterTold.about(person)));
    }

    void enter(Appointment appointment) {
        AppointmentRow row = appointments.get(appointment.id());
        if (row != null && row.appointment().equals(appointment)) {
            return;
        }
        register.appoint(appointment);
        keep(appointment);
        appointments.get(appointment.id()).enteredBy = writer;
    }

    /** Stores what a closing changed; the unit comes last, when nobody holds an office in it any more. */
    void keep(DistrictRegister.Closed closed) {
        closed.appointments().forEach(this::keep);
        closed.organisations()
                .forEach(one -> entries.add(
                        RegisterEntry.of(organisations.get(one.id()).is(one), false, one, RegisterTold.about(one))));
    }

    /** Stores an appointment whose rules have been checked. */
    void keep(Appointment appointment) {
        boolean fresh = !appointments.containsKey(appointment.id());
        AppointmentRow row = appointments.computeIfAbsent(appointment.id(), id -> new AppointmentRow());
        keep(row.is(appointment), fresh, fresh ? "REGISTER" : "CHANGE", null);
    }

    void approve(AppointmentRow row) {
        keep(row.is(register.approve(row.id)), false, "APPROVE", null);
    }

    void refuse(AppointmentRow row, String reason) {
        row.approval = Approval.REFUSED;
        row.refusal = reason;
        keep(row, false, "REFUSE", reason);
    }

    void withdraw(AppointmentRow row) {
        row.approval = Approval.WITHDRAWN;
        keep(row, false, "WITHDRAW", null);
    }

    /** Nobody is told of an appointment before it is approved. */
    private void keep(AppointmentRow row, boolean fresh, String action, String reason) {
        Appointment appointment = row.appointment();
        List<DisclosureEvent> told = appointment.hasEffect() ? List.of(RegisterTold.about(appointment)) : List.of();
        entries.add(new RegisterEntry(row, fresh, action, appointment, told, reason));
    }

    /** What stands against an appointment, under the account of its person. */
    FieldFault named(AppointmentRow row, Refusal refused) {
        String account = people.get(row.personId).account;
        Collection<?> faults = refused.details().get("fields") instanceof Map<?, ?> fields
                ? fields.values()
                : List.of(new FieldFault(refused.zh(), refused.en()));
        List<FieldFault> all = faults.stream().map(FieldFault.class::cast).toList();
        return new FieldFault(
                account + "："
                        + String.join("，", all.stream().map(FieldFault::zh).toList()),
                account + ": "
                        + String.join(", ", all.stream().map(FieldFault::en).toList()));
    }

    private UUID district() {
        return organisations.values().stream()
                .filter(row -> row.kind == OrganisationKind.DISTRICT)
                .findFirst()
                .orElseThrow()
                .id;
    }

    private static <R extends AggregateRow> R known(R row) {
        if (row == null) {
            throw Refusal.notFound();
        }
        return row;
    }
}
