package org.sunshinegov.request.disclosurerequest.period;

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
import org.sunshinegov.request.disclosurerequest.Reviewers;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.SuspensionBased;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.disclosurerequest.model.Suspension;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/**
 * Force majeure: it moves the promised date, the statutory one only on the basis the legal reviewer records; the
 * applicant is told in writing both times.
 */
@Singleton
public class SuspensionCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Calendars calendars;
    private final Letters letters;
    private final Acts acts;
    private final BusinessClock clock;

    SuspensionCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            Calendars calendars,
            Letters letters,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.calendars = calendars;
        this.letters = letters;
        this.acts = acts;
        this.clock = clock;
    }

    public Uni<Void> suspend(Scope scope, UUID id, Version seen, SuspendRequest command) {
        LocalDate today = clock.today();
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check(today);
            Suspension suspension = new Suspension(
                    UUID.randomUUID(), command.obstacle().strip(), command.from(today), scope.subject(), null, null);
            Step<?> step = request.suspend(suspension);
            return store.save(step, acts.of(scope, as, Move.SUSPEND, request, step, suspension.obstacle()))
                    .chain(() -> letters.drawUp(letter(
                            LetterKind.SUSPENSION_NOTICE,
                            step.next(),
                            Map.of("中止原因", suspension.obstacle(), "中止日期", LetterDraft.day(suspension.from())))));
        }));
    }

    /** Once the case was resumed, the applicant is told the date anew. */
    public Uni<Void> recordBasis(Scope scope, UUID id, Version seen, String basis) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = Reviewers.legal(scope);
            Step<SuspensionBased> step = request.recordStatutoryBasis(basis);
            Suspension based = step.event().suspension();
            return store.save(step, acts.of(scope, as, Move.RECORD_STATUTORY_BASIS, request, step, basis))
                    .chain(() -> based.open()
                            ? Uni.createFrom().voidItem()
                            : store.replyClock(id)
                                    .chain(running -> letters.drawUp(new LetterDraft(
                                            LetterKind.RESUMPTION_NOTICE,
                                            step.next(),
                                            UUID.randomUUID(),
                                            null,
                                            resumed(based.endedOn(), running)))));
        }));
    }

    public Uni<Void> resume(Scope scope, UUID id, Version seen, ResumeRequest command) {
        LocalDate today = clock.today();
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check(today);
            Step<?> step = request.resume(command.on(today));
            return store.save(step, acts.of(scope, as, Move.RESUME, request, step, null))
                    .chain(() -> store.replyClock(id))
                    .chain(running -> letters.drawUp(
                            letter(LetterKind.RESUMPTION_NOTICE, step.next(), resumed(command.on(today), running))));
        }));
    }

    private Map<String, String> resumed(LocalDate on, Clock running) {
        LocalDate due = running.due(calendars.current()).last().date();
        return Map.of("恢复日期", LetterDraft.day(on), "恢复后期限", LetterDraft.day(due));
    }

    /** One of each kind for each suspension. */
    private static LetterDraft letter(LetterKind kind, DisclosureRequest request, Map<String, String> words) {
        Suspension last = request.suspensions().get(request.suspensions().size() - 1);
        return new LetterDraft(kind, request, last.id(), null, words);
    }
}
