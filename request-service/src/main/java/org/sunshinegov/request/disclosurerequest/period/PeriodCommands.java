package org.sunshinegov.request.disclosurerequest.period;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.Clarification;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.ClarificationReceived;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Proposal;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** What moves the reply period: clarification and its lapse, and the extension (Decree 711 articles 30 and 33). */
@Singleton
public class PeriodCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Policies policies;
    private final Calendars calendars;
    private final Letters letters;
    private final Acts acts;
    private final BusinessClock clock;

    PeriodCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            Policies policies,
            Calendars calendars,
            Letters letters,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.policies = policies;
        this.calendars = calendars;
        this.letters = letters;
        this.acts = acts;
        this.clock = clock;
    }

    /** Asking after the 7 working days is late and told as such, but the applicant still learns what is unclear. */
    public Uni<Void> askClarification(Scope scope, UUID id, Version seen, AskClarification command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check();
            LocalDate today = clock.today();
            int usual = policies.current().days("request.clarificationAnswerWd", today);
            Step<?> step =
                    request.askClarification(command.points().strip(), command.answerWd(usual), scope.subject(), today);
            return store.save(step, acts.of(scope, as, Move.ASK_CLARIFICATION, request, step, null))
                    .chain(() -> letters.drawUp(clarificationNotice(step.next())));
        }));
    }

    /** As the handler proposed it; nobody sends his own, nor in a case he has a hand in (7.2). */
    public Uni<Void> askAsProposed(Scope scope, UUID id, UUID proposalId, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.decider(scope, request, Proposal.What.CLARIFICATION);
            LocalDate today = clock.today();
            int usual = policies.current().days("request.clarificationAnswerWd", today);
            Step<?> step = request.askAsProposed(proposalId, usual, scope.subject(), today);
            return store.save(step, acts.of(scope, as, Move.ASK_CLARIFICATION, request, step, null))
                    .chain(() -> letters.drawUp(clarificationNotice(step.next())));
        }));
    }

    public Uni<Void> clarify(Scope scope, UUID id, Version seen, ClarifyRequest command) {
        LocalDate today = clock.today();
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.ofApplicant(scope, request);
            command.check(today);
            Step<ClarificationReceived> step = as == null
                    ? request.clarify(command.text().strip(), today, calendars.current())
                    : request.noteClarification(command.noted(today), calendars.current());
            String late = step.next().clarification().answer().lateReason();
            return store.saveTakenUp(request, step, acts.of(scope, as, Move.CLARIFY, request, step, late));
        }));
    }

    /** The service itself; nothing is done where the applicant has acted, or his period has moved, in the meantime. */
    Uni<Void> lapse(UUID id, Instant now) {
        return transactions.run(() -> store.load(id, null, Scope.SELF).chain(request -> {
            if (!request.lapsedBefore(CivilTime.dateOf(now), calendars.current())) {
                return Uni.createFrom().voidItem();
            }
            Step<?> step = request.lapse(calendars.current());
            return store.save(step, acts.of(Scope.SELF, null, Move.LAPSE, request, step, null));
        }));
    }

    /** The head of the disclosure body consents, to somebody else's case alone; the applicant sees it at once. */
    public Uni<Void> extend(Scope scope, UUID id, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.head(scope, request);
            mustNotHandle(scope, request);
            return store.replyClock(id)
                    .chain(running -> extended(
                            scope,
                            as,
                            request,
                            request.extend(running, clock.today(), reason, policies.current(), calendars.current())));
        }));
    }

    /** With the reason the handler or an officer gave; the notice leaves with the consent. */
    public Uni<Void> extendAsProposed(Scope scope, UUID id, UUID proposalId, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.decider(scope, request, Proposal.What.EXTENSION);
            return store.replyClock(id)
                    .chain(running -> extended(
                            scope,
                            as,
                            request,
                            request.extendAsProposed(
                                    proposalId,
                                    running,
                                    scope.subject(),
                                    clock.today(),
                                    policies.current(),
                                    calendars.current())));
        }));
    }

    private Uni<Void> extended(Scope scope, Appointment as, DisclosureRequest before, Step<?> step) {
        String reason = step.next().extension().reason();
        return store.save(step, acts.of(scope, as, Move.EXTEND, before, step, reason))
                .chain(() -> store.replyClock(before.id()))
                .chain(extended -> letters.drawUp(extensionNotice(step.next(), extended, reason)));
    }

    private LetterDraft clarificationNotice(DisclosureRequest asked) {
        Clarification clarification = asked.clarification();
        return new LetterDraft(
                LetterKind.CLARIFICATION_NOTICE,
                asked,
                Map.of(
                        "补正事项", clarification.points(),
                        "补正期限", LetterDraft.day(clarification.answerBy(calendars.current()))));
    }

    /** One for each extension: a period that has begun anew may be extended once more (articles 30 and 33). */
    private LetterDraft extensionNotice(DisclosureRequest request, Clock extended, String reason) {
        LocalDate due =
                extended.asOf(clock.today()).due(calendars.current()).last().date();
        return new LetterDraft(
                LetterKind.EXTENSION_NOTICE,
                request,
                UUID.randomUUID(),
                null,
                Map.of("延期理由", reason, "延长后期限", LetterDraft.day(due)));
    }

    private static void mustNotHandle(Scope scope, DisclosureRequest request) {
        if (RequestRights.isInvolved(scope, request)) {
            throw Refusal.forbidden(
                    "handler-may-not-consent",
                    "承办人、代其办理的人和拟稿人不能同意延长自己办理的件。",
                    "Who handles or drafted it, also for another, cannot consent to it.");
        }
    }
}
