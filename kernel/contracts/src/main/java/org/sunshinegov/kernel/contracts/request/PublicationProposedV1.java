package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.contracts.review.DocumentPart;

/** Something answered or found should be known to everyone (R-138, Decree 711 art 44); catalog-service makes it a draft item. */
@EventType(
        value = "PublicationProposed",
        on = {Topic.REQUEST, Topic.ASSESSMENT})
public record PublicationProposedV1(
        UUID proposalId,
        UUID sourceId,
        UUID organisationId,
        UUID proposedBy,
        String contentAddress,
        List<DocumentPart> parts,
        Instant proposedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return sourceId;
    }
}
