package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A reply is drafted and waits for its review. */
@EventType(value = "ReplyDrafted", on = Topic.REQUEST)
public record ReplyDraftedV1(UUID requestId, UUID organisationId, String outcome, Instant draftedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
