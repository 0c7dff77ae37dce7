package org.sunshinegov.kernel.platform.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** Calendars that wait for their release: to be computed with, never in force. */
@Singleton
public class ProposedCalendars {

    static final String KIND = "calendar-proposal";

    private final ReferenceDocuments documents;

    ProposedCalendars(ReferenceDocuments documents) {
        this.documents = documents;
    }

    /** Empty for one this service has not heard of, or that has been decided upon. */
    public Uni<Optional<WorkingCalendar>> of(UUID proposalId) {
        return documents.all(KIND).map(all -> Optional.ofNullable(all.get(proposalId.toString()))
                .map(PublishedCalendar::read)
                .map(PublishedCalendar::calendar));
    }
}
