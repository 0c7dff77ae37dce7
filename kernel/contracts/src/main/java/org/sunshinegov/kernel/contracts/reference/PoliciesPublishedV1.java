package org.sunshinegov.kernel.contracts.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A book of policy values, whole, told by its owner. */
@EventType(value = "PoliciesPublished", on = Topic.REFERENCE)
public record PoliciesPublishedV1(UUID bookId, String owner, String document) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return bookId;
    }
}
