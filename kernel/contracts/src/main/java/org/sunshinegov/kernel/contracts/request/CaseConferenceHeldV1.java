package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The conference was held.
 *
 * @param state the one it goes on in
 */
@EventType(value = "CaseConferenceHeld", on = Topic.REQUEST)
public record CaseConferenceHeldV1(UUID requestId, UUID organisationId, LocalDate heldOn, String state, Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
