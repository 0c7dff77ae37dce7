package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Rows of letters; whoever asks for one has been allowed to see its case, or holds its code or its bytes. */
@Singleton
class LetterStore {

    static final String OWNER = "LETTER";

    private static final String FORGET = """
            update letter set wrapped_key = null, sealed = '{"fields": {}}'
            where case_id = any(cast($1 as uuid[]))""";

    private final Transactions transactions;
    private final DocumentStore documents;

    LetterStore(Transactions transactions, DocumentStore documents) {
        this.transactions = transactions;
        this.documents = documents;
    }

    Uni<LetterRow> add(LetterRow row) {
        return transactions.run(row::persist);
    }

    /** In the order they were drawn up. */
    Uni<List<LetterRow>> of(UUID caseId) {
        return transactions.run(() -> LetterRow.list("caseId = ?1 order by createdAt, id", caseId));
    }

    /** A letter of another case is refused exactly as an unknown one. */
    Uni<LetterRow> find(UUID caseId, UUID id) {
        return transactions
                .run(() -> LetterRow.<LetterRow>find("id = ?1 and caseId = ?2", id, caseId)
                        .firstResult())
                .onItem()
                .ifNull()
                .failWith(Refusal::notFound);
    }

    /** Null where there is none yet. */
    Uni<LetterRow> findOnce(LetterDraft draft) {
        return transactions.run(() -> LetterRow.<LetterRow>find(
                        "kind = ?1 and caseId = ?2 and about = ?3",
                        draft.kind(),
                        draft.of().id(),
                        draft.about())
                .firstResult());
    }

    /** Without those that rest because they could not be printed. */
    Uni<List<LetterRow>> unprinted(Instant now, int limit) {
        return transactions.run(() -> LetterRow.<LetterRow>find(
                        "documentId is null and (printAfter is null or printAfter <= ?1) order by createdAt", now)
                .range(0, limit - 1)
                .list());
    }

    Uni<Void> rest(UUID id, Instant until) {
        return transactions.run(() -> Sql.update(
                        "update letter set print_failures = print_failures + 1, print_after = $2 where id = $1",
                        id,
                        until)
                .replaceWithVoid());
    }

    /** Null unless number and code belong together. */
    Uni<LetterRow> byCode(String number, String code) {
        return transactions.run(() -> LetterRow.<LetterRow>find("number = ?1 and checkCode = ?2", number, code)
                .firstResult());
    }

    /** Null unless id and code belong together. */
    Uni<LetterRow> byCode(UUID id, String code) {
        return transactions.run(() -> LetterRow.<LetterRow>find("id = ?1 and checkCode = ?2", id, code)
                .firstResult());
    }

    /** Null for bytes that were never printed here. */
    Uni<LetterRow> bySha256(String sha256) {
        return transactions.run(
                () -> LetterRow.<LetterRow>find("sha256", sha256).firstResult());
    }

    /** That a letter was issued stays to be checked; its words and its file lose their keys. */
    Uni<Void> forget(List<UUID> cases, Instant at) {
        UUID[] ids = cases.toArray(UUID[]::new);
        return Sql.rows("select id from letter where case_id = any(cast($1 as uuid[]))", (Object) ids)
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList())
                .chain(letters -> letters.isEmpty() ? Uni.createFrom().item(0) : documents.shredAll(OWNER, letters, at))
                .chain(() -> Sql.update(FORGET, (Object) ids))
                .replaceWithVoid();
    }

    /** The letter with its document; of two who printed it at once, the first one's. */
    Uni<LetterRow> printed(LetterRow row, Written written, Instant at) {
        return transactions.run(() -> Sql.update(
                        "update letter set document_id = $2, sha256 = $3 where id = $1 and document_id is null",
                        row.id,
                        written.id(),
                        written.sha256())
                .chain(rows -> rows == 0
                        ? Uni.createFrom().voidItem()
                        : documents
                                .keep(written, new Owner(OWNER, row.id, row.organisationId), null, at)
                                .replaceWithVoid())
                .chain(() -> LetterRow.findById(row.id)));
    }
}
