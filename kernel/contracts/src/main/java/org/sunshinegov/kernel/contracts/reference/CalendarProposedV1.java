package org.sunshinegov.kernel.contracts.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A working calendar that waits for its release, whole: services answer which of their open clocks it would move, and
 * change none. Told once more without its document when it has been decided upon, so that they forget it.
 */
@EventType(value = "CalendarProposed", on = Topic.REFERENCE)
public record CalendarProposedV1(
        UUID proposalId,
        String calendarVersion,
        boolean open,
        @MayBeAbsent String document) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return proposalId;
    }
}
