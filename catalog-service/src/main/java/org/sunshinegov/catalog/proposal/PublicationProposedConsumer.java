package org.sunshinegov.catalog.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.request.PublicationProposedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;

/** Somebody was answered what everyone may know; its words are fetched later. */
@Singleton
class PublicationProposedConsumer implements Hears<PublicationProposedV1> {

    private static final String KEEP = """
            insert into publication_proposal (proposal_id, organisation_id, proposal) values ($1, $2, cast(cast($3 as text) as jsonb))
            on conflict do nothing""";

    @Override
    public Class<PublicationProposedV1> type() {
        return PublicationProposedV1.class;
    }

    @Override
    public Uni<Void> hear(PublicationProposedV1 proposed, Heard heard) {
        return Sql.update(KEEP, proposed.proposalId(), proposed.organisationId(), StateJson.write(proposed))
                .replaceWithVoid();
    }
}
