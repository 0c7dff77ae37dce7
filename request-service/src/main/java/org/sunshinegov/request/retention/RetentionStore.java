package org.sunshinegov.request.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.request.retention.model.AnonymisationList;

/** Lists ⇄ rows, their cases, and holds. Whoever calls it has been allowed to, or is the service itself. */
@Singleton
public class RetentionStore {

    /** In the archive, with its words, and nothing that speaks for keeping them. */
    static final String MAY_GO = """
            r.archived_on is not null and r.anonymised_on is null
            and not exists (select from retention_hold h where h.case_id = r.id)
            and not exists (select from remedy m where m.case_id = r.id and m.result is null)
            and not exists (select from disclosure_request a where a.rehandles = r.id and a.archived_on is null)""";

    /** Those no other list has in hand. */
    private static final String DUE = """
            from disclosure_request r
            where r.archived_on <= cast($2 as date) and %s
              and not exists (select from anonymisation_case c join anonymisation_list l on l.id = c.list_id
                  where c.case_id = r.id and l.state in ('PROPOSED', 'RELEASED'))""".formatted(MAY_GO);

    static final String CORRECTIONS =
            "select count(*) from record_correction where ended_on <= $1 and anonymised_on is null";

    private static final String LOCK_NEXT = """
            select c.case_id from anonymisation_case c join disclosure_request r on r.id = c.case_id
            where c.list_id = $1 and c.done_on is null and not c.kept
            order by c.case_id limit $2 for update of r""";

    private static final String LISTED =
            "select r.id, %s from disclosure_request r where r.id = any(cast($1 as uuid[]))".formatted(MAY_GO);

    private final Chronicle chronicle;

    RetentionStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** What ended until that day may go, as this person of the district office has said. */
    public record Released(LocalDate until, UUID by) {}

    /** A case of a list, and whether nothing speaks for keeping it any more. */
    public record Listed(UUID caseId, boolean mayGo) {}

    /** How many cases a list would have now; one proposes at a time. */
    public Uni<Integer> countDue(LocalDate archivedBy) {
        return Sql.numberUnder("anonymisation", "select count(*) " + DUE.replace("$2", "$1"), archivedBy)
                .map(Long::intValue);
    }

    /** Corrections of records that have ended by then go with the list, and no other list has them in hand. */
    public Uni<Integer> countCorrections(LocalDate endedBy) {
        return Sql.number(
                        CORRECTIONS
                                + " and not exists (select from anonymisation_list where state in ('PROPOSED', 'RELEASED'))",
                        endedBy)
                .map(Long::intValue);
    }

    /** Up to which day the past was released, and by whom last; empty before the first time. */
    public Uni<Optional<Released>> releasedUntil() {
        return Sql.rows("""
                        select cast(content ->> 'archivedBy' as date), cast(content ->> 'decidedBy' as uuid)
                        from anonymisation_list where state in ('RELEASED', 'DONE')
                        order by 1 desc, content ->> 'decidedOn' desc limit 1""")
                .map(rows -> rows.stream().findFirst().map(row -> new Released((LocalDate) row[0], (UUID) row[1])));
    }

    /** The list's cases, once its row is there. */
    public Uni<Void> list(UUID id, LocalDate archivedBy) {
        return Sql.update(
                        "insert into anonymisation_case (list_id, case_id) select cast($1 as uuid), r.id " + DUE,
                        id,
                        archivedBy)
                .replaceWithVoid();
    }

    public Uni<Void> add(AnonymisationList list, UUID unit, Act act) {
        AnonymisationListRow row = AnonymisationListRow.of(list, unit);
        return chronicle.begin(row, list, act, List.of());
    }

    public Uni<AnonymisationList> load(UUID id, Version seen) {
        return row(id).map(found -> {
            AnonymisationListRow row = found.orElseThrow(Refusal::notFound);
            seen.mustBe(row.version);
            return row.content;
        });
    }

    public Uni<Void> save(AnonymisationList list, Act act) {
        return row(list.id()).chain(found -> {
            AnonymisationListRow row = found.orElseThrow();
            row.becomes(list);
            return chronicle.enter(row, list, act, List.of());
        });
    }

    /** One released list that is not done; empty where there is none. */
    public Uni<Optional<AnonymisationList>> released() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AnonymisationListRow where state = 'RELEASED' order by id",
                                AnonymisationListRow.class)
                        .setMaxResults(1)
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(row -> row.content));
    }

    /** Locked, so that what is held meanwhile is either seen here or refused there; one works at a list at a time. */
    public Uni<List<Listed>> next(UUID list, int limit) {
        return Sql.rowsUnder("anonymisation:" + list, LOCK_NEXT, list, limit)
                .chain(rows -> Sql.rows(
                        LISTED, (Object) rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new)))
                .map(rows -> rows.stream()
                        .map(row -> new Listed((UUID) row[0], (Boolean) row[1]))
                        .toList());
    }

    /** What is done with, one way or the other. */
    public Uni<Void> mark(UUID list, List<UUID> gone, List<UUID> kept, LocalDate on) {
        return Sql.update("""
                        update anonymisation_case set kept = case_id = any(cast($3 as uuid[])),
                            done_on = case when case_id = any(cast($2 as uuid[])) then cast($4 as date) end
                        where list_id = $1 and case_id = any(cast($2 as uuid[]) || cast($3 as uuid[]))""", list, gone.toArray(UUID[]::new), kept.toArray(UUID[]::new), on)
                .replaceWithVoid();
    }

    /** A second hold leaves the first one's reason. */
    public Uni<Void> hold(UUID caseId, String reason, UUID by, LocalDate on) {
        return Sql.update(
                        "insert into retention_hold (case_id, reason, set_by, set_on) values ($1, $2, $3, $4)"
                                + " on conflict do nothing",
                        caseId,
                        reason,
                        by,
                        on)
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Refusal.conflict("held-before", "本件已经设置保全。", "It is held already.");
                    }
                })
                .replaceWithVoid();
    }

    public Uni<Void> lift(UUID caseId) {
        return Sql.update("delete from retention_hold where case_id = $1", caseId)
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Refusal.conflict("not-held", "本件没有设置保全。", "It is not held.");
                    }
                })
                .replaceWithVoid();
    }

    /** What remedies and hand-overs said in words about some cases that go. */
    public Uni<Void> forgetRemarks(List<UUID> cases) {
        return Sql.update(
                        "update hand_over_case set named_back = null where case_id = any(cast($1 as uuid[]))"
                                + " and named_back is not null",
                        (Object) cases.toArray(UUID[]::new))
                .replaceWithVoid();
    }

    private static Uni<Optional<AnonymisationListRow>> row(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(AnonymisationListRow.class, id))
                .map(Optional::ofNullable);
    }
}
