package org.sunshinegov.kernel.contracts.request;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** Its years in the archive are over: nobody is named in it any more, and whoever keeps a copy of its words forgets them. */
@EventType(value = "RequestAnonymised", on = Topic.REQUEST)
public record RequestAnonymisedV1(UUID requestId, UUID organisationId, LocalDate anonymisedOn)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
