package org.sunshinegov.request.disclosurerequest;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** Who did what to a request, as evidence. */
@Singleton
public class Acts {

    private final BusinessClock clock;

    Acts(BusinessClock clock) {
        this.clock = clock;
    }

    /** A case of an old register, entered by an officer. */
    public Act imported(Scope scope, Appointment as, Step<?> step) {
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

    /** What is no move, by the service itself. */
    public Act byItself(String action, DisclosureRequest before, Step<?> step) {
        return new Act(
                action,
                null,
                Scope.SELF.kind().name(),
                null,
                before.state().name(),
                step.next().state().name(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What is no move of its own: a hand-over with all the others, a hold, an end of its years. */
    public Act beside(
            String action, Scope scope, Appointment as, DisclosureRequest before, Step<?> step, String reason) {
        return new Act(
                action,
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                before.state().name(),
                step.next().state().name(),
                reason,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** By the service itself, for the person of the district office who released it. */
    public Act anonymised(UUID releasedBy, DisclosureRequest before, Step<?> step) {
        return new Act(
                "ANONYMISE",
                releasedBy,
                Role.DISTRICT_OFFICE.code(),
                null,
                before.state().name(),
                step.next().state().name(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** {@code as} null for applicants and for the service itself; {@code before} null at birth. */
    public Act of(Scope scope, Appointment as, Move move, DisclosureRequest before, Step<?> step, String reason) {
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
