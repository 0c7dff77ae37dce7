package org.sunshinegov.request.disclosurerequest.receiptdate;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.ReceiptDateCorrected;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.ReceiptDateChange;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** By two officers of the unit, or one of them of the district's disclosure office (7.2, 7.4.9). */
@Singleton
class ReceiptDateCommands {

    private static final String EXTENSION_FELL = "；原延长（延迟）答复期限的决定系在按更正后的收到日期计算的答复期限届满以后作出，不再适用（条例第三十三条、第三十五条）";

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Letters letters;
    private final Calendars calendars;
    private final Acts acts;
    private final BusinessClock clock;

    ReceiptDateCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            Letters letters,
            Calendars calendars,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.letters = letters;
        this.calendars = calendars;
        this.acts = acts;
        this.clock = clock;
    }

    Uni<Void> propose(Scope scope, UUID id, Version seen, ProposeReceiptDate command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            LocalDate today = clock.today();
            command.check(today);
            String reason = command.reason().strip();
            Step<?> step = request.proposeReceiptDate(
                    new ReceiptDateChange(command.receivedOn(), reason, scope.subject(), today));
            return store.save(step, acts.of(scope, as, Move.PROPOSE_RECEIPT_DATE, request, step, reason));
        }));
    }

    /** The reply period is computed anew and the applicant is told by letter, in the same transaction. */
    Uni<Void> confirm(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            return store.replyClock(id)
                    .map(running ->
                            request.confirmReceiptDate(scope.subject(), clock.today(), running, calendars.current()))
                    .chain(step -> store.save(
                                    step,
                                    acts.of(scope, as, Move.CONFIRM_RECEIPT_DATE, request, step, reason(step.event())))
                            .chain(() -> store.replyClock(id))
                            .chain(running -> letters.drawUp(notice(step, running))));
        }));
    }

    private static String reason(ReceiptDateCorrected corrected) {
        String reason = corrected.change().reason();
        return corrected.extensionFell() ? reason + EXTENSION_FELL : reason;
    }

    /** One for each correction. */
    private LetterDraft notice(Step<ReceiptDateCorrected> step, Clock running) {
        return new LetterDraft(
                LetterKind.RECEIPT_DATE_NOTICE,
                step.next(),
                UUID.randomUUID(),
                null,
                Map.of(
                        "原收到日期", LetterDraft.day(step.event().from()),
                        "更正理由", reason(step.event()),
                        "更正后期限", LetterDraft.day(due(running))));
    }

    private LocalDate due(Clock running) {
        return running.due(calendars.current()).last().date();
    }

    Uni<Void> decline(Scope scope, UUID id, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.declineReceiptDate();
            return store.save(step, acts.of(scope, as, Move.DECLINE_RECEIPT_DATE, request, step, reason));
        }));
    }

    /**
     * What would become of the reply period.
     *
     * @param due its last day; null where it does not depend on the receipt date any more
     * @param extensionFalls it was lengthened too late by the right date
     */
    record Outlook(LocalDate due, boolean extensionFalls) {

        static final Outlook NONE = new Outlook(null, false);
    }

    Uni<Outlook> with(UUID id, LocalDate receiptDate) {
        return transactions.run(() -> store.replyClock(id)).map(running -> {
            Clock moved = running.receivedOn(receiptDate);
            if (moved.equals(running)) {
                return Outlook.NONE;
            }
            boolean falls = !moved.extendedInTime(calendars.current());
            return new Outlook(due(falls ? moved.unextended() : moved), falls);
        });
    }
}
