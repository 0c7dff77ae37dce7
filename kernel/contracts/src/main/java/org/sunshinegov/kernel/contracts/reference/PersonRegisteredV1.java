package org.sunshinegov.kernel.contracts.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A member of staff in the district register, whole: the name under which official acts are signed. */
@EventType(value = "PersonRegistered", on = Topic.REFERENCE)
public record PersonRegisteredV1(UUID personId, String account, String nameZh, String nameEn, boolean active)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return personId;
    }
}
