package org.sunshinegov.kernel.platform.reference;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** The working calendar in force: the newest the district has published, the one of this release until there is one. */
@Singleton
public class Calendars implements Remembers {

    static final String KIND = "calendar";
    private static final Logger LOG = Logger.getLogger(Calendars.class);

    private final AtomicReference<WorkingCalendar> current = new AtomicReference<>(WorkingCalendar.bundled());

    public WorkingCalendar current() {
        return current.get();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void remember(Map<String, String> all) {
        all.values().stream()
                .map(PublishedCalendar::read)
                .map(PublishedCalendar::calendar)
                .forEach(this::offer);
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
