package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;

/**
 * From the issued reply to the archive and the end of its years: reading on site, service, publication for all
 * (article 44), closing.
 */
interface Settling {

    Filing filing();

    Clarification clarification();

    ReplyExtension extension();

    Excess excess();

    List<Proposal> proposals();

    List<Consultation> consultations();

    List<Suspension> suspensions();

    List<Conference> conferences();

    List<Reading> readings();

    Suggestion suggestion();

    Phase phase();

    Phase.Replied replied();

    LocalDate anonymisedOn();

    private DisclosureRequest request() {
        return (DisclosureRequest) this;
    }

    /** By the office, once the applicant has been told to come; the second time it moves what it arranged. */
    default Step<ReadingArranged> arrangeReading(
            String place, LocalDate on, LocalTime from, LocalTime to, LocalDate today, WorkingCalendar calendar) {
        request().requireLegal(ARRANGE_READING);
        if (!from.isBefore(to)) {
            throw Refusal.invalidFields(
                    Map.of("readingTo", new FieldFault("应当晚于开始时间", "it must be later than the beginning")));
        }
        return reading(new Reading(place, on, from, to, Reading.Side.OFFICE, today), calendar);
    }

    /** By the applicant, to another day; place and hours stay. */
    default Step<ReadingArranged> moveReading(LocalDate on, LocalDate today, WorkingCalendar calendar) {
        request().requireLegal(MOVE_READING);
        return reading(readings().get(readings().size() - 1).movedTo(on, today), calendar);
    }

    private Step<ReadingArranged> reading(Reading arranged, WorkingCalendar calendar) {
        LocalDate on = arranged.on();
        if (on.isBefore(arranged.fixedOn()) || !on.isAfter(replied().issuedOn()) || !calendar.isWorkingDay(on)) {
            throw Refusal.invalidFields(Map.of(
                    "readingOn",
                    new FieldFault("应当是答复之后、今天以后的工作日", "it must be a working day after the reply and not past")));
        }
        List<Reading> all =
                Stream.concat(readings().stream(), Stream.of(arranged)).toList();
        return new Step<>(request().but(next -> next.readings = all), new ReadingArranged(arranged));
    }

    /** In time when it was posted in time, whenever it arrives (domain 4.3). */
    default Step<ReplyPosted> recordPosting(LocalDate on) {
        Phase.Replied now = request().legal(RECORD_POSTING, Phase.Replied.class);
        if (on.isBefore(now.issuedOn())) {
            throw Refusal.invalidFields(Map.of(
                    "postedOn",
                    new FieldFault(
                            "不能早于签发日期" + Words.zh(now.issuedOn()), "not before its issue on " + now.issuedOn())));
        }
        return new Step<>(request().in(now.posted(on)), new ReplyPosted(on));
    }

    /** {@code proof} is needed unless it went electronically; {@code proofId} may be null. */
    default Step<ReplyServed> serve(LocalDate on, String proof, UUID proofId) {
        Phase.Replied now = request().legal(SERVE, Phase.Replied.class);
        LocalDate left = now.postedOn() == null ? now.issuedOn() : now.postedOn();
        if (on.isBefore(left)) {
            throw Refusal.invalid(
                    "served-before-issued", "送达日期不能早于签发、交寄日期。", "It cannot be served before it has left.");
        }
        if (proof == null && now.carrier() != Carrier.ELECTRONIC) {
            throw Refusal.invalidFields(Map.of("proof", FieldFault.missing()));
        }
        return new Step<>(request().in(new Phase.Served(now, on, proof, proofId)), new ReplyServed(on, now.carrier()));
    }

    default Step<Closed> close(LocalDate on) {
        Phase.Served now = request().legal(CLOSE, Phase.Served.class);
        return new Step<>(
                request().in(new Phase.Ended(now, on)),
                new Closed(now.replied().reply().outcome()));
    }

    default Step<Withdrawn> withdraw(LocalDate on) {
        request().requireLegal(WITHDRAW);
        return new Step<>(request().in(new Phase.Ended(null, on)), new Withdrawn(on));
    }

    /** Once; what is found to be for everyone is published in time (article 44). */
    default Step<PublicationSuggested> suggestPublication(String text, LocalDate on) {
        request().requireLegal(SUGGEST_PUBLICATION);
        Suggestion made = new Suggestion(text, on, null);
        return new Step<>(request().but(next -> next.suggestion = made), new PublicationSuggested(made));
    }

    default Step<SuggestionDeclined> declineSuggestion(String reason, UUID by, LocalDate on) {
        request().requireLegal(DECLINE_SUGGESTION);
        Suggestion declined = suggestion().answered(new Suggestion.Answer(false, reason, by, on));
        return new Step<>(request().but(next -> next.suggestion = declined), new SuggestionDeclined(declined));
    }

    /**
     * What one person was given, everyone may know (R-138, article 44); it goes through a review of its own. A suggestion that
     * waits is taken up with it.
     */
    default Step<PublicationProposed> promote(UUID proposalId, UUID proposedBy, LocalDate on) {
        request().requireLegal(PROMOTE);
        DisclosureRequest next = suggestion() == null || !suggestion().open()
                ? request()
                : request()
                        .but(parts -> parts.suggestion =
                                suggestion().answered(new Suggestion.Answer(true, null, proposedBy, on)));
        return new Step<>(next, new PublicationProposed(proposalId, replied().reply(), proposedBy));
    }

    default Step<Archived> archive(LocalDate on, UUID packId) {
        request().requireLegal(ARCHIVE);
        return new Step<>(request().in(new Phase.Archived(phase(), on, packId, null)), new Archived(on));
    }

    /** While it is held nothing of it is destroyed. */
    default Step<Held> hold() {
        mustStillHaveWords();
        return new Step<>(request(), new Held());
    }

    default Step<HoldLifted> liftHold() {
        return new Step<>(request(), new HoldLifted());
    }

    /** What was destroyed cannot be held, contested or noted upon any more. */
    default void mustStillHaveWords() {
        if (anonymisedOn() != null) {
            throw Refusal.conflict(
                    "anonymised",
                    "本件保管期限已满，已于%s匿名化。".formatted(Words.zh(anonymisedOn())),
                    "Its years are over; it was anonymised on %s.".formatted(anonymisedOn()));
        }
    }

    /** Codes, dates and counts stay; what anybody wrote, and with it every name, goes. */
    default Step<Anonymised> anonymised(LocalDate on) {
        if (!(phase() instanceof Phase.Archived archived) || archived.anonymisedOn() != null) {
            throw Refusal.conflict(
                    "not-in-the-archive", "只有已归档的申请可以匿名化。", "Only what lies in the archive is anonymised.");
        }
        return new Step<>(
                request().but(next -> {
                    next.filing = filing().withoutWords();
                    next.receiptChange = null;
                    next.clarification =
                            clarification() == null ? null : clarification().withoutWords();
                    next.extension = extension() == null
                            ? null
                            : new ReplyExtension(extension().decidedOn(), "");
                    next.excess = excess() == null ? null : excess().withoutWords();
                    next.proposals =
                            proposals().stream().map(Proposal::withoutWords).toList();
                    next.consultations = consultations().stream()
                            .map(Consultation::withoutWords)
                            .toList();
                    next.suspensions =
                            suspensions().stream().map(Suspension::withoutWords).toList();
                    next.conferences =
                            conferences().stream().map(Conference::withoutWords).toList();
                    next.readings =
                            readings().stream().map(Reading::withoutWords).toList();
                    next.suggestion = suggestion() == null ? null : suggestion().withoutWords();
                    next.phase = new Phase.Archived(
                            withoutWords(archived.before()), archived.archivedOn(), archived.packId(), on);
                }),
                new Anonymised(on));
    }

    /** Its documents are gone, and so are their names; the certificate still names their digests. */
    private static Phase withoutWords(Phase phase) {
        if (phase instanceof Phase.Ended ended && ended.served() != null) {
            Phase.Served served = ended.served();
            Phase.Replied replied = served.replied();
            return new Phase.Ended(
                    new Phase.Served(
                            new Phase.Replied(
                                    replied.reply().withoutWords(),
                                    replied.certificate(),
                                    replied.number(),
                                    replied.issuedOn(),
                                    replied.carrier(),
                                    replied.postedOn()),
                            served.servedOn(),
                            null,
                            null),
                    ended.endedOn());
        }
        return phase;
    }
}
