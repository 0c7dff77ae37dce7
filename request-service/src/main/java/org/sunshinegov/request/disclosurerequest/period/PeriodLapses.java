package org.sunshinegov.request.disclosurerequest.period;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Ends what the applicant left unclear, or unpaid, beyond his period (Decree 711 art 30; domain 4.6), on the day after. */
@Singleton
public class PeriodLapses implements DueWork {

    private static final Logger LOG = Logger.getLogger(PeriodLapses.class);

    private static final String OVER = """
            select case_id from clock
            where kind in ('CLARIFICATION_ANSWER', 'FEE_PAYMENT') and stopped_on is null and missed_from <= $1
            order by missed_from, case_id""";

    private final Pool pool;
    private final PeriodCommands commands;

    PeriodLapses(Pool pool, PeriodCommands commands) {
        this.pool = pool;
        this.commands = commands;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return pool.preparedQuery(OVER)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .onItem()
                .transformToUniAndConcatenate(row -> lapse(row.getUUID("case_id")))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** One case that cannot be moved on does not keep the others waiting. */
    private Uni<Void> lapse(UUID id) {
        return commands.lapse(id).onFailure().recoverWithUni(failure -> {
            LOG.errorf(
                    failure,
                    "The period of the applicant of %s has lapsed and the case could not be ended; it is tried again",
                    id);
            return Uni.createFrom().voidItem();
        });
    }
}
