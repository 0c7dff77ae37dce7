package org.sunshinegov.assessment.watch;

import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;

/** Scopes and filters for tests of the queries. */
final class Readers {

    private Readers() {}

    static Scope of(Role role, UUID unit) {
        return new Scope(
                Scope.Kind.STAFF,
                UUID.randomUUID(),
                "reader",
                "reader",
                List.of(new Appointment(role, unit, null, null)));
    }

    static WatchFilter cases(Figure figure, UUID unit, String period, int size) {
        WatchFilter filter = new WatchFilter();
        filter.figure = figure.code();
        filter.unit = unit;
        filter.period = period;
        filter.size = size;
        return filter;
    }
}
