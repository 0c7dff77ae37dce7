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

    /** A case of an old register, entered by an officer. */
    Act imported(Scope scope, Appointment as, Step<?> step) {
        return new Act(
                "IMPORT",
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                null,
                step.next().state().name(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** To the successor of its unit, together with all the others. */
    Act handedOver(Scope scope, Appointment as, DisclosureRequest before, Step<?> step) {
        return new Act(
                "HAND_OVER",
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                before.state().name(),
                step.next().state().name(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
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
