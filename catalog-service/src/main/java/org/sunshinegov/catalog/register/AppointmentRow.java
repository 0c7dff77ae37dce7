package org.sunshinegov.catalog.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.catalog.register.model.Appointment;
import org.sunshinegov.catalog.register.model.Approval;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.AggregateRow;

@Entity(name = "Appointment")
@Table(name = "appointment")
class AppointmentRow extends AggregateRow {

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "section_id")
    UUID sectionId;

    @Column(name = "valid_from")
    LocalDate from;

    @Column(name = "valid_until")
    LocalDate until;

    @Column(name = "acting_for")
    UUID actingFor;

    @Enumerated(EnumType.STRING)
    Approval approval;

    /** Null for what the service entered itself. */
    @Column(name = "entered_by")
    UUID enteredBy;

    /** Why it was not approved, else null. */
    String refusal;

    Appointment appointment() {
        return new Appointment(id, personId, role, organisationId, sectionId, from, until, actingFor, approval);
    }

    AppointmentRow is(Appointment appointment) {
        id = appointment.id();
        personId = appointment.personId();
        role = appointment.role();
        organisationId = appointment.organisationId();
        sectionId = appointment.sectionId();
        from = appointment.from();
        until = appointment.until();
        actingFor = appointment.actingFor();
        approval = appointment.approval();
        return this;
    }

    void requireWaiting() {
        if (approval != Approval.WAITING) {
            throw Refusal.conflict("appointment-decided", "该任职已经处理。", "This appointment has been decided upon.");
        }
    }
}
