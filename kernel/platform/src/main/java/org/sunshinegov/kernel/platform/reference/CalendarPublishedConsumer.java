package org.sunshinegov.kernel.platform.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.CalendarPublishedV1;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** Keeps the published calendar; open clocks are computed again by the next tick. */
@Singleton
class CalendarPublishedConsumer implements Hears<CalendarPublishedV1> {

    private final ReferenceDocuments documents;
    private final Calendars calendars;

    CalendarPublishedConsumer(ReferenceDocuments documents, Calendars calendars) {
        this.documents = documents;
        this.calendars = calendars;
    }

    @Override
    public Class<CalendarPublishedV1> type() {
        return CalendarPublishedV1.class;
    }

    @Override
    public Uni<Void> hear(CalendarPublishedV1 event, Heard heard) {
        WorkingCalendar told = PublishedCalendar.read(event.document()).calendar();
        return documents
                .keep(Calendars.KIND, event.calendarId().toString(), heard.sequence(), event.document())
                .invoke(() -> calendars.offer(told));
    }
}
