package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A request is handled once more, as a case of its own, because its reply was corrected; it is not newly received.
 *
 * @param rehandles the request whose reply was corrected
 * @param cause RECONSIDERATION, LITIGATION or OWN_CORRECTION
 * @param startedOn the day its period counts from
 */
@EventType(value = "RequestRehandled", on = Topic.REQUEST)
public record RequestRehandledV1(
        UUID requestId,
        UUID organisationId,
        UUID rehandles,
        String cause,
        String channel,
        String applicantType,
        LocalDate startedOn,
        Instant openedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
