package org.sunshinegov.catalog.informationitem;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Who did what to an item, as evidence. */
@Singleton
class Acts {

    private final BusinessClock clock;

    Acts(BusinessClock clock) {
        this.clock = clock;
    }

    /** {@code as} null for the service itself; {@code before} null at birth. */
    Act of(Scope scope, Appointment as, String action, InformationItem before, Step<?> step, String reason) {
        return new Act(
                action,
                scope.subject(),
                as == null ? scope.kind().name() : as.role().code(),
                as == null ? null : as.actingFor(),
                before == null ? null : before.state().name(),
                step.next().state().name(),
                reason == null || reason.isBlank() ? null : reason.strip(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
