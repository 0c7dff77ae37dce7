package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A valid certificate for exactly this reply is held; it may be issued. */
@EventType(value = "ReplyApproved", on = Topic.REQUEST)
public record ReplyApprovedV1(
        UUID requestId, UUID organisationId, String outcome, String certificateNumber, Instant approvedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
