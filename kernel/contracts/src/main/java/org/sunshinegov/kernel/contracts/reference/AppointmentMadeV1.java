package org.sunshinegov.kernel.contracts.reference;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.Topic;

/** Role x organisation x section x dates x acting-for of one person, whole; revoked appointments are told with their end. */
@EventType(value = "AppointmentMade", on = Topic.REFERENCE)
public record AppointmentMadeV1(
        UUID appointmentId,
        UUID personId,
        Role role,
        UUID organisationId,
        @MayBeAbsent UUID sectionId,
        LocalDate from,
        @MayBeAbsent LocalDate until,
        @MayBeAbsent UUID actingFor)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return appointmentId;
    }
}
