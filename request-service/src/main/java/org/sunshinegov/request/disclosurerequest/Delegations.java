package org.sunshinegov.request.disclosurerequest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;

/**
 * The handlers somebody acts for, each in the unit where he does, as long as the delegation lasts (R-007, domain 7.4.2).
 * {@link #sql} and {@link #include} say the same, one for lists and one for a loaded row.
 */
record Delegations(List<Appointment> held) {

    static Delegations of(Scope scope) {
        return new Delegations(scope.appointments().stream()
                .filter(as -> as.role() == Role.DRAFTER && as.actingFor() != null)
                .toList());
    }

    /** The first condition is for the index of handlers; {@code handlers} and {@code units} are the places of the arrays. */
    static String sql(String handlers, String units) {
        return """
                r.handler_id = any(cast(%1$s as uuid[])) and (r.handler_id, r.organisation_id) in (
                    select unnest(cast(%1$s as uuid[])), unnest(cast(%2$s as uuid[])))""".formatted(handlers, units);
    }

    boolean include(UUID handler, UUID unit) {
        return held.stream()
                .anyMatch(as ->
                        as.actingFor().equals(handler) && as.organisationId().equals(unit));
    }

    UUID[] handlers() {
        return all(Appointment::actingFor);
    }

    UUID[] units() {
        return all(Appointment::organisationId);
    }

    private UUID[] all(Function<Appointment, UUID> of) {
        return held.stream().map(of).toArray(UUID[]::new);
    }
}
