package org.sunshinegov.kernel.contracts.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** A statutory clock runs; only its owner computes its date. */
@EventType(
        value = "DueDateSet",
        on = {Topic.REQUEST, Topic.CATALOG, Topic.REVIEW, Topic.ASSESSMENT})
public record DueDateSetV1(
        UUID caseId,
        UUID organisationId,
        String clockKind,
        LocalDate startedOn,
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
