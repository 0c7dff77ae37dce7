package org.sunshinegov.kernel.platform.reference;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.store.Outage;

/** The working calendar in force: the newest the district has published, the one of this release until there is one. */
@Singleton
public class Calendars {

    static final String KIND = "calendar";
    private static final Logger LOG = Logger.getLogger(Calendars.class);

    private final WorkingCalendar bundled = WorkingCalendar.bundled();
    private final AtomicReference<WorkingCalendar> current = new AtomicReference<>(bundled);
    private final ReferenceDocuments documents;
    private volatile boolean loaded;

    Calendars(ReferenceDocuments documents) {
        this.documents = documents;
    }

    public WorkingCalendar current() {
        return current.get();
    }

    /** Whether the database was asked, and gave nothing older than this release needs. */
    boolean ready() {
        return loaded && current().version().compareTo(bundled.version()) >= 0;
    }

    /** Several replicas agree within ten seconds, whichever of them heard. */
    @Scheduled(every = "10s")
    Uni<Void> refresh() {
        return Outage.endured(
                "Calendars", documents.all(KIND).invoke(this::take).replaceWithVoid());
    }

    private void take(Map<String, String> all) {
        all.values().stream()
                .map(PublishedCalendar::read)
                .map(PublishedCalendar::calendar)
                .forEach(this::offer);
        loaded = true;
    }

    /** The newer one stays. */
    void offer(WorkingCalendar told) {
        WorkingCalendar before =
                current.getAndUpdate(known -> told.version().compareTo(known.version()) > 0 ? told : known);
        if (before != current()) {
            LOG.infof("Working calendar %s is in force", told.version());
        }
    }
}
