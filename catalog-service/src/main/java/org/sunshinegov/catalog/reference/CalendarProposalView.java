package org.sunshinegov.catalog.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.reference.model.CalendarProposal;
import org.sunshinegov.catalog.reference.model.ChangedDay;
import org.sunshinegov.kernel.law.calendar.CalendarVersion;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;

/**
 * A proposed working calendar as the page and the API show it.
 *
 * @param outdated another calendar has come into force since, so that it cannot be released
 * @param days that count in one of the two calendars only
 */
record CalendarProposalView(
        UUID id,
        CalendarProposal.State state,
        boolean outdated,
        String base,
        String calendarVersion,
        LocalDate coveredUntil,
        LocalDate willCoverUntil,
        List<ChangedDay> days,
        UUID proposedBy,
        String proposer,
        Instant proposedAt,
        UUID decidedBy,
        String decider,
        Instant decidedAt,
        String reason,
        int version) {

    /** Another person than the proposer decides. */
    boolean waitsFor(UUID person) {
        return state == CalendarProposal.State.PROPOSED && !proposedBy.equals(person);
    }

    boolean mayBeWithdrawnBy(UUID person) {
        return state == CalendarProposal.State.PROPOSED && proposedBy.equals(person);
    }

    static CalendarProposalView of(
            CalendarProposal proposal, CalendarVersion inForce, String proposer, String decider, int version) {
        return new CalendarProposalView(
                proposal.id(),
                proposal.state(),
                proposal.outdated(inForce),
                CalendarLabel.of(proposal.base()),
                CalendarLabel.of(proposal.calendar()),
                proposal.coveredUntil(),
                proposal.willCoverUntil(),
                proposal.days(),
                proposal.proposedBy(),
                proposer,
                proposal.proposedAt(),
                proposal.decidedBy(),
                decider,
                proposal.decidedAt(),
                proposal.reason(),
                version);
    }
}
