package org.sunshinegov.kernel.contracts.catalog;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** What a unit owed for one period of a recurring matter is published; heard by assessment-service. */
@EventType(value = "PublicationDutyFulfilled", on = Topic.CATALOG)
public record PublicationDutyFulfilledV1(
        UUID dutyId, UUID organisationId, UUID entryId, UUID itemId, LocalDate fulfilledOn) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
