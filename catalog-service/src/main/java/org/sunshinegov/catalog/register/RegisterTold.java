package org.sunshinegov.catalog.register;

import org.sunshinegov.catalog.register.model.Appointment;
import org.sunshinegov.catalog.register.model.Organisation;
import org.sunshinegov.catalog.register.model.Person;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.reference.AppointmentMadeV1;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.contracts.reference.PersonRegisteredV1;

/** An entry of the register → the whole, latest truth about it, for every service's copy. */
final class RegisterTold {

    private RegisterTold() {}

    static DisclosureEvent about(Organisation organisation) {
        return new OrganisationRegisteredV1(
                organisation.id(),
                organisation.parentId(),
                organisation.kind(),
                organisation.code(),
                organisation.nameZh(),
                organisation.nameEn(),
                organisation.active(),
                organisation.closing() == null ? null : organisation.closing().on(),
                organisation.closing() == null ? null : organisation.closing().successors(),
                organisation.documentMark());
    }

    static DisclosureEvent about(Person person) {
        return new PersonRegisteredV1(person.id(), person.account(), person.nameZh(), person.nameEn(), person.active());
    }

    static DisclosureEvent about(Appointment appointment) {
        return new AppointmentMadeV1(
                appointment.id(),
                appointment.personId(),
                appointment.role(),
                appointment.organisationId(),
                appointment.sectionId(),
                appointment.from(),
                appointment.until(),
                appointment.actingFor());
    }
}
