package org.sunshinegov.request.recordcorrection;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.request.recordcorrection.model.RecordCorrection;
import org.sunshinegov.request.recordcorrection.model.State;

/** Corrections ⇄ rows; evidence goes into the same transaction. An unknown id and one out of sight are the same refusal. */
@Singleton
class RecordCorrectionStore {

    private final Chronicle chronicle;
    private final PersonalCipher cipher;

    RecordCorrectionStore(Chronicle chronicle, PersonalCipher cipher) {
        this.chronicle = chronicle;
        this.cipher = cipher;
    }

    Uni<RecordCorrection> load(UUID id, Version seen, Scope scope) {
        return row(id).map(row -> {
            if (row == null || !CorrectionSight.of(scope).reaches(row)) {
                throw Refusal.notFound();
            }
            seen.mustBe(row.version);
            return row.content;
        });
    }

    Uni<List<RecordCorrection>> openOf(UUID unit) {
        return RecordCorrectionRow.<RecordCorrectionRow>list(
                        "organisationId = ?1 and state = ?2 order by filedAt, id", unit, State.FILED)
                .map(rows -> rows.stream().map(row -> row.content).toList());
    }

    Uni<Void> add(RecordCorrection correction, UUID account, Statement statement, Act act) {
        RecordCorrectionRow row = RecordCorrectionRow.of(correction, account);
        row.says(statement, cipher);
        return chronicle.begin(row, correction, act, List.of());
    }

    /** {@code answer} null where nothing is said with it. */
    Uni<Void> save(RecordCorrection correction, String answer, Act act) {
        return row(correction.id()).chain(row -> {
            row.becomes(correction);
            if (answer != null) {
                row.says(row.said(cipher).answered(answer), cipher);
            }
            return chronicle.enter(row, correction, act, List.of());
        });
    }

    /** Some that had ended by that day and still have their words, locked; those another works at are left to it. */
    Uni<List<UUID>> ended(LocalDate by, int limit) {
        return Sql.rows(
                        "select id from record_correction where ended_on <= cast($1 as date) and anonymised_on is null"
                                + " order by ended_on, id limit $2 for update skip locked",
                        by,
                        limit)
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    /** Gives whose applicant it was. */
    Uni<UUID> forget(UUID id, LocalDate on, Function<RecordCorrection, Act> act) {
        return row(id).chain(row -> {
            row.forgets(on);
            return chronicle
                    .enter(row, row.content, act.apply(row.content), List.of())
                    .replaceWith(row.content.applicantId());
        });
    }

    Uni<Void> forgetReasons(List<UUID> ids) {
        return chronicle.forgetReasons(ids);
    }

    private static Uni<RecordCorrectionRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(RecordCorrectionRow.class, id));
    }
}
