package org.sunshinegov.request.disclosurerequest.consultation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.kernel.platform.time.OneByOne;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;

/** Goes on without the opinions that did not come in time (Decree 711 art 32, 34). Few cases consult at any moment. */
@Singleton
class ConsultationLapses implements DueWork {

    private static final Logger LOG = Logger.getLogger(ConsultationLapses.class);

    /** A conference and a suspension go by another name and stop nobody's period to answer. */
    private static final String CONSULTING = """
            select content::text as content from disclosure_request
            where state in ('CONSULTING_THIRD_PARTY', 'CONSULTING_AGENCY', 'CASE_CONFERENCE', 'SUSPENDED')
            order by id""";

    private final Pool pool;
    private final Calendars calendars;
    private final ConsultationCommands commands;

    ConsultationLapses(Pool pool, Calendars calendars, ConsultationCommands commands) {
        this.pool = pool;
        this.calendars = calendars;
        this.commands = commands;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return OneByOne.work(
                lapsed(now),
                id -> commands.lapse(id, CivilTime.dateOf(now)),
                (id, failure) -> LOG.errorf(
                        failure, "The consultation of %s has lapsed and could not be ended; it is tried again", id));
    }

    private Uni<List<UUID>> lapsed(Instant now) {
        return pool.query(CONSULTING).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StateJson.read(row.getString("content"), DisclosureRequest.class))
                .filter(request -> lapsed(request, now))
                .map(DisclosureRequest::id)
                .toList());
    }

    private boolean lapsed(DisclosureRequest request, Instant now) {
        return request.consultations().stream()
                .anyMatch(one -> one.lapsedBefore(CivilTime.dateOf(now), calendars.current()));
    }
}
