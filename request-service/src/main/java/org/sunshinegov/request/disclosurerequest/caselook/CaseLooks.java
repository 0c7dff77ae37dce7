package org.sunshinegov.request.disclosurerequest.caselook;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Readings across units, each person once a day; the unit sees on the case who has read it. */
@Singleton
public class CaseLooks {

    private static final String NOTE = """
            insert into case_look (case_id, person_id, purpose, looked_on, at) values ($1, $2, $3, $4, $5)
            on conflict do nothing""";

    private static final String OF = """
            select coalesce(p.name_zh, '') as person, l.purpose, l.at from case_look l
            left join register_person p on p.id = l.person_id
            where l.case_id = $1 order by l.at desc, l.person_id limit 50""";

    private final Pool pool;
    private final BusinessClock clock;

    CaseLooks(Pool pool, BusinessClock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Nothing for the unit's own people, for applicants and for services. */
    public Uni<Void> note(Scope scope, UUID caseId, UUID unit) {
        Optional<Purpose> purpose =
                scope.isStaff() && !scope.units().contains(unit) ? Purpose.of(scope) : Optional.empty();
        if (purpose.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return pool.preparedQuery(NOTE)
                .execute(Tuple.of(
                        caseId,
                        scope.subject(),
                        purpose.get().name(),
                        CivilTime.dateOf(now),
                        now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** The latest first, at most fifty. */
    public Uni<List<CaseLook>> of(UUID caseId) {
        return pool.preparedQuery(OF).execute(Tuple.of(caseId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new CaseLook(
                        row.getString("person"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getOffsetDateTime("at").toInstant()))
                .toList());
    }
}
