package org.sunshinegov.kernel.contracts.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** A due date moved: extension, pause, restart, or a corrected calendar. */
@EventType(
        value = "DueDateMoved",
        on = {Topic.REQUEST, Topic.CATALOG, Topic.REVIEW, Topic.ASSESSMENT})
public record DueDateMovedV1(
        UUID caseId,
        UUID organisationId,
        String clockKind,
        String cause,
        LocalDate oldDueOn,
        LocalDate dueOn,
        @MayBeAbsent LocalDate committedOn,
        boolean provisional,
        String calendarVersion,
        int policyVersion)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return caseId;
    }
}
