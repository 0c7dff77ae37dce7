package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The applicant took the request back; annual report row III(6)3. */
@EventType(value = "RequestWithdrawn", on = Topic.REQUEST)
public record RequestWithdrawnV1(UUID requestId, UUID organisationId, Instant withdrawnAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
