package org.sunshinegov.kernel.platform.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.CalendarProposedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** Keeps a proposed calendar for as long as it waits for its release. */
@Singleton
class CalendarProposedConsumer implements Hears<CalendarProposedV1> {

    private final ReferenceDocuments documents;

    CalendarProposedConsumer(ReferenceDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Class<CalendarProposedV1> type() {
        return CalendarProposedV1.class;
    }

    @Override
    public Uni<Void> hear(CalendarProposedV1 event, Heard heard) {
        String key = event.proposalId().toString();
        return event.open()
                ? documents.keep(ProposedCalendars.KIND, key, heard.sequence(), event.document())
                : documents.forget(ProposedCalendars.KIND, key);
    }
}
