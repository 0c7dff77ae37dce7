package org.sunshinegov.catalog.proposal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.contracts.request.PublicationProposedV1;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;

/** Proposals whose words are still to be fetched; tried again with growing pauses of up to ten minutes. */
@Singleton
class ProposalQueue {

    private final Pool pool;

    ProposalQueue(Pool pool) {
        this.pool = pool;
    }

    Uni<List<PublicationProposedV1>> due() {
        return pool.query("""
                        select cast(proposal as text) as proposal from publication_proposal
                        where item_id is null and next_at <= now() order by next_at limit 20""").execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StateJson.read(row.getString("proposal"), PublicationProposedV1.class))
                .toList());
    }

    Uni<Void> later(UUID proposal, String trouble) {
        return pool.preparedQuery("""
                        update publication_proposal set attempts = attempts + 1, trouble = $2,
                            next_at = now() + least(600, power(2, least(attempts, 10))) * interval '1 second'
                        where proposal_id = $1""").execute(Tuple.of(proposal, trouble)).replaceWithVoid();
    }

    /** In the transaction that makes the item; false when another replica has made it. */
    static Uni<Boolean> done(UUID proposal, UUID item) {
        return Sql.update(
                        "update publication_proposal set item_id = $2, trouble = null where proposal_id = $1 and item_id is null",
                        proposal,
                        item)
                .map(rows -> rows == 1);
    }
}
