package org.sunshinegov.kernel.contracts.request;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The postal enterprise has taken a reply: with that it is given (domain 4.3). */
@EventType(value = "ReplyPosted", on = Topic.REQUEST)
public record ReplyPostedV1(UUID requestId, UUID organisationId, LocalDate postedOn) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
