package org.sunshinegov.request.applicant;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.personal.SealedRow;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Applicant ⇄ sealed row. Whoever calls it has been allowed to see the case. */
@Singleton
public class ApplicantStore {

    private static final String KEEP = """
            insert into applicant (id, key_algorithm, key_id, wrapped_key, sealed, created_at)
            values ($1, $2, $3, $4, cast(cast($5 as text) as jsonb), $6)""";

    private static final String FIND = """
            select key_algorithm, key_id, wrapped_key, cast(sealed as text) from applicant where id = $1""";

    private final Transactions transactions;
    private final PersonalCipher cipher;

    ApplicantStore(Transactions transactions, PersonalCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    /** Joins the caller's transaction. */
    public Uni<Void> keep(UUID id, Applicant applicant, Instant at) {
        SealedRow sealed = cipher.seal(id, applicant.fields());
        return Sql.update(
                        KEEP,
                        id,
                        sealed.key().algorithm(),
                        sealed.key().keyId(),
                        sealed.key().bytes(),
                        sealed.json(),
                        at)
                .replaceWithVoid();
    }

    /** Opens an applicant's data for somebody who may see them, and records the look with its purpose. */
    public Uni<Applicant> shown(UUID id, UUID personId, UUID caseId, LookPurpose purpose, Instant at) {
        return transactions.run(() -> Sql.update(
                        "insert into applicant_look (applicant_id, person_id, case_id, purpose, at) values ($1, $2, $3, $4, $5)",
                        id,
                        personId,
                        caseId,
                        purpose.name(),
                        at)
                .chain(looked -> find(id)));
    }

    /** The name alone, for a letter the service itself draws up; nobody looks. */
    public Uni<String> nameOf(UUID id) {
        return transactions.run(() -> find(id)).map(Applicant::name);
    }

    /** Whether anything can be posted to him; nobody looks. */
    public Uni<Boolean> hasAddress(UUID id) {
        return transactions.run(() -> find(id)).map(applicant -> {
            String address = applicant.address();
            return address != null && !address.isBlank();
        });
    }

    private Uni<Applicant> find(UUID id) {
        return Sql.rows(FIND, id).map(rows -> rows.stream()
                .findFirst()
                .map(row -> Applicant.of(cipher.open(
                        SealedRow.of(id, (String) row[0], (String) row[1], (byte[]) row[2], (String) row[3]))))
                .orElseThrow(Refusal::notFound));
    }

    /** With the rows their keys are gone; one that another case still needs stays. Joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> applicants) {
        return Sql.update("""
                        delete from applicant a where a.id = any(cast($1 as uuid[])) and not exists (
                            select from disclosure_request r where r.applicant_id = a.id and r.anonymised_on is null)""", (Object) applicants.toArray(UUID[]::new)).replaceWithVoid();
    }
}
