package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The applicant's reasons were judged.
 *
 * @param reasonable otherwise the request is not processed, in a reply of its own
 * @param later whether a later date was set; it is told as the date that moved
 * @param state the one it goes on in
 */
@EventType(value = "ReasonsJudged", on = Topic.REQUEST)
public record ReasonsJudgedV1(
        UUID requestId, UUID organisationId, boolean reasonable, boolean later, String state, Instant judgedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
