package org.sunshinegov.request.repeat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.documents.personal.PersonalDigests;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.State;

/** Finds requests of the same words to the same unit. */
@Singleton
public class Repeats {

    private static final String JUST_FILED = """
            select r.id, r.organisation_id, coalesce(o.name_zh, ''), r.receipt_number, r.joint_id
            from disclosure_request r left join register_organisation o on o.id = r.organisation_id
            where r.organisation_id = $1 and r.text_digest = $2 and r.applicant_digest = $3 and r.submitted_at > $4
                and (cast($5 as uuid) is null or r.applicant_account = $5)
            order by r.submitted_at, r.id""";

    private static final String ALIKE = """
            select r.id, r.receipt_number, r.number, r.state, r.outcome, r.submitted_at, r.issued_on,
                r.applicant_digest = one.applicant_digest as same_applicant, r.submitted_at < one.submitted_at as earlier
            from disclosure_request one join disclosure_request r
                on r.organisation_id = one.organisation_id and r.text_digest = one.text_digest and r.id <> one.id
            where one.id = $1
            order by r.submitted_at desc, r.id limit 50""";

    /** What was entered later, or brought over from an old register, counts in the month in which it came in. */
    private static final String PIECES_EARLIER_IN_MONTH = """
            with asked as (
                select r.id, r.submitted_at, r.content -> 'fee' -> 'calculation' as fee,
                    date_trunc('month', coalesce(cast(r.content -> 'filing' ->> 'arrivedOn' as timestamp),
                        r.submitted_at at time zone 'Asia/Shanghai')) as month
                from disclosure_request one join disclosure_request r
                    on r.organisation_id = one.organisation_id and r.applicant_digest = one.applicant_digest
                where one.id = $1)
            select coalesce(sum(case when before.fee ->> 'standard' = 'PER_PIECE'
                then cast(before.fee ->> 'counted' as bigint) else 1 end), 0)
            from asked one join asked before
                on before.month = one.month and (before.submitted_at, before.id) < (one.submitted_at, one.id)
            where one.id = $1""";

    private final Pool pool;
    private final PersonalDigests digests;
    private final Policies policies;

    Repeats(Pool pool, PersonalDigests digests, Policies policies) {
        this.pool = pool;
        this.digests = digests;
        this.policies = policies;
    }

    /**
     * Another request of the same words to the same unit.
     *
     * @param outcome null while it is open
     * @param earlier it was filed before the one that is looked at
     */
    public record Alike(
            UUID id,
            String receiptNumber,
            String number,
            State state,
            Outcome outcome,
            LocalDate filedOn,
            LocalDate issuedOn,
            boolean sameApplicant,
            boolean earlier) {}

    public Likeness likeness(Applicant applicant, String subject, String description) {
        return Likeness.of(digests, applicant, subject, description);
    }

    /**
     * The same requests of the same applicant, filed within the last minutes, the first one first. Joins the caller's
     * transaction, which another filing of the same waits for: of two at once one is the first. Where this cannot be found
     * out, nothing is filed.
     *
     * @param account of the citizen who files, who learns of his own requests alone; null for an officer of the unit
     */
    public Uni<List<JustFiled.One>> justFiled(UUID organisationId, Likeness likeness, UUID account, Instant at) {
        Instant since = at.minus(policies.current().minutes("request.duplicateWindowMinutes", CivilTime.dateOf(at)));
        return Sql.rowsUnder(
                        organisationId + likeness.text() + likeness.applicant(),
                        JUST_FILED,
                        organisationId,
                        likeness.text(),
                        likeness.applicant(),
                        since,
                        account)
                .map(rows -> rows.stream()
                        .map(row -> new JustFiled.One(
                                (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (UUID) row[4]))
                        .toList());
    }

    /**
     * How many pieces the applicant of this request had asked its unit for before it in the same calendar month (domain 4.6):
     * as many as a fee was told for, one where none was told by pieces.
     */
    public Uni<Integer> piecesEarlierInMonth(UUID id) {
        return Sql.rows(PIECES_EARLIER_IN_MONTH, id).map(rows -> ((Number) rows.get(0)[0]).intValue());
    }

    /** The newest first, at most fifty, of its unit; whoever asks may see the case, but of the others perhaps not all. */
    public Uni<List<Alike>> alike(UUID id) {
        return pool.preparedQuery(ALIKE).execute(Tuple.of(id)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(Repeats::alike)
                .toList());
    }

    private static Alike alike(Row row) {
        String outcome = row.getString("outcome");
        return new Alike(
                row.getUUID("id"),
                row.getString("receipt_number"),
                row.getString("number"),
                State.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                CivilTime.dateOf(row.getOffsetDateTime("submitted_at").toInstant()),
                row.getLocalDate("issued_on"),
                Boolean.TRUE.equals(row.getBoolean("same_applicant")),
                row.getBoolean("earlier"));
    }
}
