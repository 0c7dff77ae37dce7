package org.sunshinegov.kernel.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.clock.DueDateMissedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.law.clock.Track;

/** What is told about a clock. */
final class ClockTold {

    private ClockTold() {}

    static DisclosureEvent set(KeptClock kept) {
        return new DueDateSetV1(
                kept.caseId(),
                kept.organisationId(),
                kept.clock().kind().name(),
                kept.clock().started().toLocalDate(),
                kept.dates().dueOn(),
                kept.dates().committedOn(),
                kept.dates().provisional(),
                kept.calendarLabel(),
                kept.clock().policyVersion());
    }

    static DisclosureEvent moved(KeptClock kept, LocalDate oldDueOn, String cause) {
        return new DueDateMovedV1(
                kept.caseId(),
                kept.organisationId(),
                kept.clock().kind().name(),
                cause,
                oldDueOn,
                kept.dates().dueOn(),
                kept.dates().committedOn(),
                kept.dates().provisional(),
                kept.calendarLabel(),
                kept.clock().policyVersion());
    }

    static DisclosureEvent missed(KeptClock kept, Track track, LocalDate dueOn, Instant since) {
        return new DueDateMissedV1(
                kept.caseId(), kept.organisationId(), kept.clock().kind().name(), track.name(), dueOn, since);
    }
}
