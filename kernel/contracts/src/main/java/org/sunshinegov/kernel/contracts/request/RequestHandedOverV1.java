package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The unit it was filed with was merged, split or closed, and its successor took the case over; its clocks run on.
 *
 * @param organisationId the successor
 * @param formerOrganisationId for whom it counts where it was replied to before
 */
@EventType(value = "RequestHandedOver", on = Topic.REQUEST)
public record RequestHandedOverV1(
        UUID requestId, UUID organisationId, UUID formerOrganisationId, String state, Instant handedOverAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
