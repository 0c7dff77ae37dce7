package org.sunshinegov.kernel.contracts.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A due date passed without its act; told once. {@code track}: STATUTORY, or COMMITTED for the unit's own promise. */
@EventType(
        value = "DueDateMissed",
        on = {Topic.REQUEST, Topic.CATALOG, Topic.REVIEW, Topic.ASSESSMENT})
public record DueDateMissedV1(
        UUID caseId, UUID organisationId, String clockKind, String track, LocalDate dueOn, Instant missedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return caseId;
    }
}
