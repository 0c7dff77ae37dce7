package org.sunshinegov.kernel.contracts.request;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A reply is served on its applicant. */
@EventType(value = "ReplyServed", on = Topic.REQUEST)
public record ReplyServedV1(UUID requestId, UUID organisationId, LocalDate servedOn) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
