package org.sunshinegov.catalog.informationitem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.AttributeProposal;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.AttributeProposed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.AttributeReturned;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Denied;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Discarded;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Drafted;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.NonDisclosureConfirmed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.OnRequestConfirmed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Published;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Reconsidered;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Returned;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.ReviewAsked;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.TakenBack;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Withdrawn;
import org.sunshinegov.catalog.informationitem.model.Publication;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.catalog.informationitem.model.Submission;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.catalog.AttributeProposedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDiscardedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemReturnedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.OnRequestAttributeConfirmedV1;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.law.CivilTime;

/** What happened to an item → what the other services are told: codes, dates and digests, never a word of it. */
final class InformationItemTold {

    private static final String GATE = "ITEM";

    private InformationItemTold() {}

    /** {@code dueOn}: by when it was to be published; asked for only when it is. */
    static List<DisclosureEvent> about(Step<?> step, LocalDate dueOn, Instant at) {
        InformationItem item = step.next();
        UUID id = item.id();
        UUID unit = item.organisationId();
        if (step.event() instanceof Drafted) {
            return List.of(new ItemDraftedV1(id, unit, item.draft().entryId(), at));
        }
        if (step.event() instanceof AttributeProposed proposed) {
            return List.of(proposed(item, proposed.proposal(), at));
        }
        if (step.event() instanceof Reconsidered reconsidered) {
            return List.of(proposed(item, reconsidered.proposal(), at));
        }
        if (step.event() instanceof AttributeReturned) {
            return List.of(new ItemReturnedV1(id, unit, ReturnCause.ATTRIBUTE_RETURNED.name(), at));
        }
        if (step.event() instanceof NonDisclosureConfirmed confirmed) {
            return List.of(
                    new NonDisclosureConfirmedV1(id, unit, confirmed.ground().name(), at));
        }
        if (step.event() instanceof Denied denied) {
            return List.of(
                    new NonDisclosureConfirmedV1(id, unit, denied.ground().name(), at));
        }
        if (step.event() instanceof OnRequestConfirmed) {
            return List.of(new OnRequestAttributeConfirmedV1(id, unit, at));
        }
        if (step.event() instanceof Discarded) {
            return List.of(new ItemDiscardedV1(id, unit, at));
        }
        if (step.event() instanceof ReviewAsked asked) {
            return List.of(reviewRequested(item, asked.submission(), at));
        }
        if (step.event() instanceof TakenBack taken) {
            ItemReturnedV1 returned = new ItemReturnedV1(id, unit, ReturnCause.TAKEN_BACK.name(), at);
            return taken.underReview() == null
                    ? List.of(returned)
                    : List.of(returned, cancelled(item, taken.underReview(), at));
        }
        if (step.event() instanceof Returned returned) {
            return List.of(new ItemReturnedV1(id, unit, returned.cause().name(), at));
        }
        if (step.event() instanceof Published published) {
            return List.of(published(item, published.publication(), dueOn, at));
        }
        if (step.event() instanceof Withdrawn withdrawn) {
            ItemWithdrawnV1 told =
                    new ItemWithdrawnV1(id, unit, withdrawn.withdrawal().cause().name(), at);
            return withdrawn.underReview() == null
                    ? List.of(told)
                    : List.of(told, cancelled(item, withdrawn.underReview(), at));
        }
        return List.of();
    }

    private static AttributeProposedV1 proposed(InformationItem item, AttributeProposal proposal, Instant at) {
        return new AttributeProposedV1(
                item.id(), item.organisationId(), proposal.attribute().name(), at);
    }

    private static ReviewCancelledV1 cancelled(InformationItem item, Submission submission, Instant at) {
        return new ReviewCancelledV1(item.id(), submission.version(), SubjectKind.ITEM, item.organisationId(), at);
    }

    private static ReviewRequestedV1 reviewRequested(InformationItem item, Submission submission, Instant at) {
        return new ReviewRequestedV1(
                item.id(),
                submission.version(),
                SubjectKind.ITEM,
                GATE,
                item.organisationId(),
                item.sectionId(),
                submission.drafterId(),
                parts(item, submission),
                at);
    }

    private static List<DocumentPart> parts(InformationItem item, Submission submission) {
        return submission.parts().stream()
                .map(part -> new DocumentPart(
                        part.name(),
                        part.documentId(),
                        part.mediaType(),
                        part.size(),
                        part.sha256(),
                        ItemCommands.API + "/" + item.id() + "/documents/" + part.documentId()))
                .toList();
    }

    private static ItemPublishedV1 published(
            InformationItem item, Publication publication, LocalDate dueOn, Instant at) {
        return new ItemPublishedV1(
                item.id(),
                item.organisationId(),
                publication.draft().entryId(),
                publication.indexNumber(),
                publication.certificate().number(),
                publication.submission().version(),
                dueOn,
                CivilTime.dateOf(publication.publishedAt()),
                at);
    }
}
