package org.sunshinegov.request.remedy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.request.remedy.model.Remedy;

/** Remedies ⇄ rows; evidence and facts go into the same transaction. Whoever calls it has been allowed to see the case. */
@Singleton
public class RemedyStore {

    private final Transactions transactions;
    private final Chronicle chronicle;

    RemedyStore(Transactions transactions, Chronicle chronicle) {
        this.transactions = transactions;
        this.chronicle = chronicle;
    }

    /** In the order they were filed. */
    public Uni<List<Remedy>> of(UUID caseId) {
        return transactions
                .run(() -> RemedyRow.<RemedyRow>list("caseId = ?1 order by filedOn, id", caseId))
                .map(rows -> rows.stream().map(row -> row.content).toList());
    }

    /** The same, one writer at a time: of two who file at once the second learns of the first. */
    public Uni<List<Remedy>> lock(UUID caseId) {
        return Sql.lock("remedy:" + caseId).chain(() -> of(caseId));
    }

    /** One of another case is unknown. */
    public Uni<Remedy> load(UUID caseId, UUID id) {
        return row(id).map(row -> {
            if (row == null || !row.caseId.equals(caseId)) {
                throw Refusal.notFound();
            }
            return row.content;
        });
    }

    public Uni<Void> add(Remedy remedy, Act act, DisclosureEvent told) {
        RemedyRow row = RemedyRow.of(remedy);
        return chronicle.begin(row, remedy, act, List.of(told));
    }

    public Uni<Void> save(Remedy remedy, Act act, DisclosureEvent told) {
        return row(remedy.id()).chain(row -> {
            row.becomes(remedy);
            return chronicle.enter(row, remedy, act, List.of(told));
        });
    }

    /** Of those about some cases the numbers at court, by which people are found, and what was said; joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> cases) {
        UUID[] ids = cases.toArray(UUID[]::new);
        return Sql.rows("""
                        update remedy set content = content - 'reference'
                        where case_id = any(cast($1 as uuid[])) returning id""", (Object) ids)
                .chain(rows -> chronicle.forgetReasons(
                        rows.stream().map(row -> (UUID) row[0]).toList()));
    }

    private static Uni<RemedyRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(RemedyRow.class, id));
    }
}
