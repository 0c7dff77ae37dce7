package org.sunshinegov.request.disclosurerequest.period;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.kernel.platform.time.OneByOne;

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
        return OneByOne.work(
                OneByOne.ids(pool, OVER, now),
                id -> commands.lapse(id, now),
                (id, failure) -> LOG.errorf(
                        failure,
                        "The period of the applicant of %s has lapsed and the case could not be ended; it is tried again",
                        id));
    }
}
