package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A valid certificate for exactly this reply is held; it may be issued.
 *
 * @param state the one the request is in now, which may be suspended; absent in older facts
 */
@EventType(value = "ReplyApproved", on = Topic.REQUEST)
public record ReplyApprovedV1(
        UUID requestId,
        UUID organisationId,
        String outcome,
        String certificateNumber,
        @MayBeAbsent String state,
        Instant approvedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
