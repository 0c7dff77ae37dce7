package org.sunshinegov.request.handover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.request.handover.model.HandOver;

/** Hand-overs ⇄ rows, and what was decided about single cases of their lists. */
@Singleton
public class HandOverStore {

    private static final String SUCCESSORS = """
            select string_agg(distinct s.name_zh, '、') from hand_over h
            join register_organisation s on jsonb_exists(h.content -> 'successors', cast(s.id as text))
            where h.id = any($1)""";

    /** What goes to a successor: what nobody gave to another, and nobody gave back. */
    private static final String SHARE = """
            select r.id from disclosure_request r
            left join hand_over_case c on c.case_id = r.id and c.hand_over_id = r.organisation_id
            where r.organisation_id = $1 and c.named_back is null and coalesce(c.successor_id, $3) = $2
            order by r.id""";

    private static final String CHOOSE = """
            insert into hand_over_case (hand_over_id, case_id, successor_id) values ($1, $2, $3)
            on conflict (hand_over_id, case_id) do update set successor_id = excluded.successor_id, named_back = null""";

    private static final String NAME_BACK = """
            insert into hand_over_case (hand_over_id, case_id, successor_id, named_back) values ($1, $2, $3, $4)
            on conflict (hand_over_id, case_id) do update set named_back = excluded.named_back""";

    private static final String HANDED_OVER = """
            insert into hand_over_case (hand_over_id, case_id, successor_id, handed_over_on)
            select cast($1 as uuid), unnest(cast($2 as uuid[])), cast($3 as uuid), cast($4 as date)
            on conflict (hand_over_id, case_id) do update set handed_over_on = excluded.handed_over_on""";

    private final Chronicle chronicle;

    HandOverStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** What the successors of those units that were closed are called; null for none. */
    public static Uni<String> successors(List<UUID> units) {
        return Sql.rows(SUCCESSORS, (Object) units.toArray(UUID[]::new)).map(rows -> (String) rows.get(0)[0]);
    }

    /** Once; heard again, nothing happens. */
    public Uni<Void> open(HandOver handOver, Act act) {
        return row(handOver.unitId()).chain(known -> {
            if (known.isPresent()) {
                return Uni.createFrom().voidItem();
            }
            HandOverRow row = HandOverRow.of(handOver);
            return chronicle.begin(row, handOver, act, List.of());
        });
    }

    /** Seen by the district, by the closed unit's officers and by those of its successors. */
    public Uni<HandOver> load(UUID id, Version seen, Scope scope) {
        return row(id).map(found -> {
            HandOverRow row = found.filter(known -> sees(scope, known.content)).orElseThrow(Refusal::notFound);
            seen.mustBe(row.version);
            return row.content;
        });
    }

    static boolean sees(Scope scope, HandOver handOver) {
        return scope.seesDistrict()
                || scope.holds(Role.DISCLOSURE_OFFICER, handOver.unitId())
                || handOver.successors().stream().anyMatch(one -> scope.holds(Role.DISCLOSURE_OFFICER, one));
    }

    /** Whatever is decided about its list makes a new version, so that nobody confirms what he has not seen. */
    public Uni<Void> save(HandOver handOver, Act act) {
        return row(handOver.unitId()).chain(found -> {
            HandOverRow row = found.orElseThrow();
            row.content = handOver;
            return chronicle.enter(row, handOver, act, List.of());
        });
    }

    /** Hand-overs that still name a successor which was closed itself go to those after it. */
    public Uni<Void> succeed(UUID closed, List<UUID> by, Act act) {
        return Sql.rows(
                        "select cast(id as text) from hand_over where jsonb_exists(content -> 'successors', $1)",
                        closed.toString())
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(one -> row(UUID.fromString((String) one[0]))
                                .chain(row -> save(row.orElseThrow().content.succeeded(closed, by), act)
                                        .replaceWith(true)))
                        .collect()
                        .asList())
                .chain(() -> Sql.update(
                        "update hand_over_case set successor_id = $2 where successor_id = $1 and handed_over_on is null",
                        closed,
                        by.get(0)))
                .replaceWithVoid();
    }

    /** The cases that go to that successor now, open and ended. */
    public Uni<List<UUID>> share(HandOver handOver, UUID successor) {
        return Sql.rows(SHARE, handOver.unitId(), successor, handOver.first())
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    /** Whom a case still in the list goes to; empty where it is none of the list. */
    public Uni<Optional<UUID>> successorOf(HandOver handOver, UUID caseId) {
        return Sql.rows("""
                        select coalesce(c.successor_id, $3) from disclosure_request r
                        left join hand_over_case c on c.case_id = r.id and c.hand_over_id = r.organisation_id
                        where r.id = $2 and r.organisation_id = $1""", handOver.unitId(), caseId, handOver.first())
                .map(rows -> rows.stream().findFirst().map(row -> (UUID) row[0]));
    }

    public Uni<Void> choose(HandOver handOver, UUID caseId, UUID successor) {
        return Sql.update(CHOOSE, handOver.unitId(), caseId, successor).replaceWithVoid();
    }

    public Uni<Void> nameBack(HandOver handOver, UUID caseId, UUID successor, String reason) {
        return Sql.update(NAME_BACK, handOver.unitId(), caseId, successor, reason)
                .replaceWithVoid();
    }

    public Uni<Void> handedOver(HandOver handOver, List<UUID> cases, UUID successor, LocalDate on) {
        return Sql.update(HANDED_OVER, handOver.unitId(), cases.toArray(UUID[]::new), successor, on)
                .replaceWithVoid();
    }

    private static Uni<Optional<HandOverRow>> row(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(HandOverRow.class, id))
                .map(Optional::ofNullable);
    }
}
