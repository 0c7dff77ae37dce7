package org.sunshinegov.request.disclosurerequest;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** Who did what to a request, as evidence. */
@Singleton
class Acts {

    private final BusinessClock clock;

    Acts(BusinessClock clock) {
        this.clock = clock;
    }

    /** {@code as} null for applicants and for the service itself; {@code before} null at birth. */
    Act of(Scope scope, Appointment as, Move move, DisclosureRequest before, Step<?> step, String reason) {
        return new Act(
                move == null ? "FILE" : move.name(),
                scope.subject(),
                as == null ? scope.kind().name() : as.role().code(),
                as == null ? null : as.actingFor(),
                before == null ? null : before.state().name(),
                step.next().state().name(),
                reason == null || reason.isBlank() ? null : reason.strip(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
