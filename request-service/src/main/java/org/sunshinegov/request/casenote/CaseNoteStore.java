package org.sunshinegov.request.casenote;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Notes ⇄ sealed rows. Whoever calls it has been allowed to see the case and its applicant. */
@Singleton
public class CaseNoteStore {

    private final Transactions transactions;
    private final PersonalCipher cipher;

    CaseNoteStore(Transactions transactions, PersonalCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    public Uni<Void> add(UUID caseId, UUID organisationId, CaseNote note) {
        return transactions
                .run(() -> CaseNoteRow.of(caseId, organisationId, note, cipher).persist())
                .replaceWithVoid();
    }

    /** With the rows their keys are gone. Joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> cases) {
        return CaseNoteRow.delete("caseId in ?1", cases).replaceWithVoid();
    }

    /** The newest first. */
    public Uni<List<CaseNote>> of(UUID caseId) {
        return transactions
                .run(() -> CaseNoteRow.<CaseNoteRow>list("caseId = ?1 order by writtenAt desc, id", caseId))
                .map(rows -> rows.stream().map(row -> row.note(cipher)).toList());
    }
}
