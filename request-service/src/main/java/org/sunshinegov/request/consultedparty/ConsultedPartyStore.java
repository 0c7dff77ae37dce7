package org.sunshinegov.request.consultedparty;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Consulted party ⇄ sealed row. Whoever calls it has been allowed to see the case, or holds the link. */
@Singleton
public class ConsultedPartyStore {

    private final Transactions transactions;
    private final PersonalCipher cipher;
    private final Pool pool;

    ConsultedPartyStore(Transactions transactions, PersonalCipher cipher, Pool pool) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.pool = pool;
    }

    /** A consultation and the case it belongs to. */
    public record Place(UUID caseId, UUID consultationId) {}

    /** Joins the caller's transaction. */
    public Uni<Void> keep(UUID consultationId, UUID caseId, ConsultedParty party, Instant at) {
        return ConsultedPartyRow.of(cipher.seal(consultationId, party.fields()), caseId, at)
                .persist()
                .replaceWithVoid();
    }

    /** Joins the caller's transaction; the link is given out here and never again. */
    public Uni<OpinionLink> giveLink(UUID consultationId) {
        OpinionLink link = OpinionLink.fresh();
        return ConsultedPartyRow.<ConsultedPartyRow>findById(consultationId)
                .invoke(row -> row.linkDigest = link.digest())
                .replaceWith(link);
    }

    /** By consultation. */
    public Uni<Map<UUID, ConsultedParty>> of(UUID caseId) {
        return transactions
                .run(() -> ConsultedPartyRow.<ConsultedPartyRow>list("caseId", caseId))
                .map(this::opened);
    }

    /** An unknown link and one that was never given out are the same refusal. */
    public Uni<Place> place(OpinionLink link) {
        return pool.preparedQuery("select case_id, id from consulted_party where link_digest = $1")
                .execute(Tuple.of(Buffer.buffer(link.digest())))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.notFound();
                    }
                    var row = rows.iterator().next();
                    return new Place(row.getUUID("case_id"), row.getUUID("id"));
                });
    }

    /** With the rows their keys are gone. Joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> cases) {
        return ConsultedPartyRow.delete("caseId in ?1", cases).replaceWithVoid();
    }

    private Map<UUID, ConsultedParty> opened(List<ConsultedPartyRow> rows) {
        Map<UUID, ConsultedParty> parties = new LinkedHashMap<>();
        rows.forEach(row -> parties.put(row.id, ConsultedParty.of(cipher.open(row.sealed()))));
        return parties;
    }
}
