package org.sunshinegov.kernel.contracts.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * An organisation or section of the district register, whole. Names of public bodies are public and therefore on the bus.
 *
 * @param closedOn absent unless it was merged, split or closed
 * @param successorIds who carries on what it had in hand; the first where nothing else is said
 * @param documentMark the head of its document numbers (机关代字); absent where none is known
 */
@EventType(value = "OrganisationRegistered", on = Topic.REFERENCE)
public record OrganisationRegisteredV1(
        UUID organisationId,
        @MayBeAbsent UUID parentId,
        OrganisationKind kind,
        String code,
        String nameZh,
        String nameEn,
        boolean active,
        @MayBeAbsent LocalDate closedOn,
        @MayBeAbsent List<UUID> successorIds,
        @MayBeAbsent String documentMark)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return organisationId;
    }
}
