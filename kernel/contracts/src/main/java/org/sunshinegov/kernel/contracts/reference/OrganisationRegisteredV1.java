package org.sunshinegov.kernel.contracts.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** An organisation or section of the district register, whole. Names of public bodies are public and therefore on the bus. */
@EventType(value = "OrganisationRegistered", on = Topic.REFERENCE)
public record OrganisationRegisteredV1(
        UUID organisationId,
        @MayBeAbsent UUID parentId,
        OrganisationKind kind,
        String code,
        String nameZh,
        String nameEn,
        boolean active)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return organisationId;
    }
}
