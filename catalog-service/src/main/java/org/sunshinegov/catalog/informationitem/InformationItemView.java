package org.sunshinegov.catalog.informationitem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.AttributeProposal;
import org.sunshinegov.catalog.informationitem.model.Content;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Origin;
import org.sunshinegov.catalog.informationitem.model.Part;
import org.sunshinegov.catalog.informationitem.model.Phase;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.catalog.informationitem.model.Withdrawal;
import org.sunshinegov.kernel.law.Ground;

/** One item as staff of its unit read it. What does not apply is null. */
record InformationItemView(
        UUID id,
        UUID organisationId,
        String organisation,
        UUID sectionId,
        UUID drafterId,
        Origin origin,
        State state,
        boolean isPublic,
        List<Move> legalMoves,
        UUID entryId,
        Content content,
        List<Part> attachments,
        AttributeProposal proposal,
        Ground ground,
        int submissions,
        String indexNumber,
        Instant firstPublishedAt,
        Instant publishedAt,
        String certificateNumber,
        Withdrawal withdrawal,
        int version) {

    static InformationItemView of(InformationItem item, String organisation, int version) {
        var publication = item.publication();
        return new InformationItemView(
                item.id(),
                item.organisationId(),
                organisation,
                item.sectionId(),
                item.drafterId(),
                item.origin(),
                item.state(),
                item.isPublic(),
                List.copyOf(item.legal()),
                item.draft() == null ? null : item.draft().entryId(),
                item.draft() == null ? null : item.draft().content(),
                item.draft() == null ? List.of() : item.draft().attachments(),
                item.phase() instanceof Phase.AttributeProposed proposed ? proposed.proposal() : null,
                item.phase() instanceof Phase.Withheld withheld ? withheld.ground() : null,
                item.submissions(),
                publication == null ? null : publication.indexNumber(),
                publication == null ? null : publication.firstPublishedAt(),
                publication == null ? null : publication.publishedAt(),
                publication == null ? null : publication.certificate().number(),
                publication == null ? null : publication.withdrawal(),
                version);
    }
}
