package org.sunshinegov.kernel.contracts.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** Something is to leave and asks for its review. One review per subject and subject version. */
@EventType(
        value = "ReviewRequested",
        on = {Topic.REQUEST, Topic.CATALOG})
public record ReviewRequestedV1(
        UUID subjectId,
        int subjectVersion,
        SubjectKind subjectKind,
        String gate,
        UUID organisationId,
        @MayBeAbsent UUID sectionId,
        UUID drafterId,
        List<DocumentPart> parts,
        Instant requestedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return subjectId;
    }
}
