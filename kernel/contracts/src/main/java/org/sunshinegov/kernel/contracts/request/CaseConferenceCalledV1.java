package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A difficult case is discussed with legal professionals; the reply period runs on. */
@EventType(value = "CaseConferenceCalled", on = Topic.REQUEST)
public record CaseConferenceCalledV1(UUID requestId, UUID organisationId, Instant calledAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
