package org.sunshinegov.request.jointfiling;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.request.numbering.QueryCode;

/** Receipts of applications to several units ⇄ rows. */
@Singleton
public class JointFilingStore {

    private final Transactions transactions;

    JointFilingStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Joins the caller's transaction. */
    public Uni<Void> add(UUID id, String receiptNumber, Instant at) {
        JointFilingRow row = new JointFilingRow();
        row.id = id;
        row.receiptNumber = receiptNumber;
        row.queryCode = QueryCode.fresh();
        row.filedAt = at;
        return row.persist().replaceWithVoid();
    }

    /** Whoever asks has been allowed to see one of its cases. */
    public Uni<JointFiling> find(UUID id) {
        return transactions
                .run(() -> JointFilingRow.<JointFilingRow>findById(id))
                .onItem()
                .ifNull()
                .failWith(Refusal::notFound)
                .map(row -> new JointFiling(row.id, row.receiptNumber, row.queryCode, row.filedAt));
    }
}
