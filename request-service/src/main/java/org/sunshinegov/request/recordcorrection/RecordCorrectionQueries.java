package org.sunshinegov.request.recordcorrection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.platform.audit.History;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.request.recordcorrection.RecordCorrectionView.Evidence;
import org.sunshinegov.request.recordcorrection.RecordCorrectionView.Line;
import org.sunshinegov.request.recordcorrection.model.Move;
import org.sunshinegov.request.recordcorrection.model.RecordCorrection;
import org.sunshinegov.request.recordcorrection.model.State;

/** Corrections in the reader's sight; what they say of a person is for the applicant and the unit's officers. */
@Singleton
class RecordCorrectionQueries {

    /** Of the documents of a correction. */
    static final String OWNER = "RECORD_CORRECTION";

    private static final String LIST = """
            select c.id, c.receipt_number, c.organisation_id, o.name_zh, c.filed_at, c.state
            from record_correction c left join register_organisation o on o.id = c.organisation_id
            where\s""";

    private final Pool pool;
    private final Transactions transactions;
    private final Register register;
    private final History history;
    private final DocumentStore documents;
    private final PersonalCipher cipher;

    RecordCorrectionQueries(
            Pool pool,
            Transactions transactions,
            Register register,
            History history,
            DocumentStore documents,
            PersonalCipher cipher) {
        this.pool = pool;
        this.transactions = transactions;
        this.register = register;
        this.history = history;
        this.documents = documents;
        this.cipher = cipher;
    }

    /** The newest first. {@code state} null for all. */
    Uni<Page<Line>> list(Scope scope, State state, Cursor after, int limit) {
        Conditions seen =
                CorrectionSight.of(scope).conditions().and("c.state = ?", state == null ? null : state.name());
        if (after != null) {
            var unused = seen.and("(c.filed_at, c.id) < (%s, %s)"
                    .formatted(seen.value(after.sort(OffsetDateTime::parse)), seen.value(after.id())));
        }
        return pool.preparedQuery(
                        LIST + seen.text() + " order by c.filed_at desc, c.id desc limit " + seen.value(limit + 1))
                .execute(seen.values())
                .map(rows -> Page.of(
                        lines(rows), limit, line -> new Cursor(line.filedAt().toString(), line.id())));
    }

    /** Of the units whose officer he is, the oldest first. */
    Uni<List<Line>> toExamine(Scope scope) {
        UUID[] offices = scope.appointments().stream()
                .filter(as -> as.role() == Role.DISCLOSURE_OFFICER)
                .map(Appointment::organisationId)
                .toArray(UUID[]::new);
        Conditions open =
                new Conditions().and("c.organisation_id = any(?)", offices).and("c.state = ?", State.FILED.name());
        return pool.preparedQuery(LIST + open.text() + " order by c.filed_at, c.id limit 100")
                .execute(open.values())
                .map(RecordCorrectionQueries::lines);
    }

    Uni<RecordCorrectionView> byId(Scope scope, UUID id) {
        return transactions
                .run(() -> RecordCorrectionRow.<RecordCorrectionRow>findById(id))
                .chain(row -> {
                    if (row == null || !CorrectionSight.of(scope).reaches(row)) {
                        throw Refusal.notFound();
                    }
                    boolean open =
                            row.anonymisedOn == null && (examines(scope, row.organisationId) || scope.isCitizen());
                    return register.organisation(row.organisationId)
                            .chain(unit -> evidence(open, id).chain(proofs -> past(scope, row.organisationId, id)
                                    .map(acts -> new RecordCorrectionView(
                                            id,
                                            row.version,
                                            row.organisationId,
                                            unit,
                                            row.content.applicantId(),
                                            row.receiptNumber,
                                            row.filedAt,
                                            row.state,
                                            row.content.takenInBy() != null,
                                            row.content.transfers(),
                                            row.content.decision(),
                                            open ? row.said(cipher) : null,
                                            proofs,
                                            List.copyOf(moves(scope, row.content)),
                                            acts,
                                            row.anonymisedOn))));
                });
    }

    /** Whether he may read what is said in it, and decide. */
    static boolean examines(Scope scope, UUID unit) {
        return scope.holds(Role.DISCLOSURE_OFFICER, unit);
    }

    private static Set<Move> moves(Scope scope, RecordCorrection correction) {
        Set<Move> mine = EnumSet.noneOf(Move.class);
        if (examines(scope, correction.organisationId())) {
            mine.addAll(EnumSet.of(Move.DECIDE, Move.TRANSFER));
        }
        if (scope.isCitizen() || (correction.takenInBy() != null && examines(scope, correction.organisationId()))) {
            mine.add(Move.WITHDRAW);
        }
        mine.retainAll(correction.legal());
        return mine;
    }

    private Uni<List<Evidence>> evidence(boolean open, UUID id) {
        return open
                ? documents.of(OWNER, id).map(all -> all.stream()
                        .map(one -> new Evidence(one.id(), one.fileName(), one.size(), one.sha256()))
                        .toList())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<PastAct>> past(Scope scope, UUID unit, UUID id) {
        return CorrectionSight.of(scope).examined(unit)
                ? history.of(id)
                : Uni.createFrom().item(List.of());
    }

    private static List<Line> lines(RowSet<Row> rows) {
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new Line(
                row.getUUID("id"),
                row.getString("receipt_number"),
                row.getUUID("organisation_id"),
                row.getString("name_zh"),
                row.getOffsetDateTime("filed_at").toInstant(),
                State.valueOf(row.getString("state")))));
        return lines;
    }
}
