package org.sunshinegov.catalog.reference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.reference.model.CalendarProposal;
import org.sunshinegov.kernel.contracts.reference.CalendarProposedV1;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;

/** Proposals ⇄ rows, and what every service is told of them. Whoever calls it has been allowed to. */
@Singleton
class CalendarProposalStore {

    private final Chronicle chronicle;

    CalendarProposalStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    Uni<Void> add(CalendarProposal proposal, String document, UUID office, Act act) {
        CalendarProposalRow row = CalendarProposalRow.of(proposal, document, office);
        return chronicle.begin(row, proposal, act, List.of(told(proposal, document)));
    }

    Uni<CalendarProposalRow> load(UUID id, Version seen) {
        return Panache.getSession()
                .chain(session -> session.find(CalendarProposalRow.class, id))
                .map(row -> {
                    if (row == null) {
                        throw Refusal.notFound();
                    }
                    seen.mustBe(row.version);
                    return row;
                });
    }

    Uni<Void> save(CalendarProposalRow row, CalendarProposal proposal, Act act) {
        row.becomes(proposal);
        return chronicle.enter(row, proposal, act, List.of(told(proposal, null)));
    }

    private static CalendarProposedV1 told(CalendarProposal proposal, String document) {
        return new CalendarProposedV1(proposal.id(), CalendarLabel.of(proposal.calendar()), proposal.open(), document);
    }
}
