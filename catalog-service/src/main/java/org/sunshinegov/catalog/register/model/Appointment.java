package org.sunshinegov.catalog.register.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/**
 * One office of one person in one organisation.
 *
 * @param sectionId null for the whole unit
 * @param until the last day; null without end
 * @param actingFor the colleague whose duty is done while absent, else null
 */
public record Appointment(
        UUID id,
        UUID personId,
        Role role,
        UUID organisationId,
        UUID sectionId,
        LocalDate from,
        LocalDate until,
        UUID actingFor,
        Approval approval) {

    public boolean holdsOn(LocalDate day) {
        return hasEffect() && !day.isBefore(from) && !day.isAfter(end());
    }

    boolean overlaps(Appointment other) {
        return !from.isAfter(other.end()) && !other.from.isAfter(end());
    }

    boolean covers(Appointment other) {
        return !from.isAfter(other.from) && !end().isBefore(other.end());
    }

    /** The same office by the same right, whatever its end. */
    boolean sameOffice(Appointment other) {
        return personId.equals(other.personId)
                && role == other.role
                && organisationId.equals(other.organisationId)
                && java.util.Objects.equals(sectionId, other.sectionId)
                && java.util.Objects.equals(actingFor, other.actingFor);
    }

    public Appointment endingOn(LocalDate lastDay) {
        return new Appointment(id, personId, role, organisationId, sectionId, from, lastDay, actingFor, approval);
    }

    public boolean hasEffect() {
        return approval == Approval.APPROVED;
    }

    public Appointment approved() {
        return new Appointment(
                id, personId, role, organisationId, sectionId, from, until, actingFor, Approval.APPROVED);
    }

    private LocalDate end() {
        return until == null ? LocalDate.MAX : until;
    }
}
