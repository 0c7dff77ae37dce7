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
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.Reviewers;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Excess;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** Requests of clearly too many or too often: reasons asked for, given, judged, and a later date (Decree 711 article 35). */
@Singleton
public class ExcessCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Policies policies;
    private final Calendars calendars;
    private final Letters letters;
    private final Acts acts;
    private final BusinessClock clock;

    ExcessCommands(
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

    public Uni<Void> ask(Scope scope, UUID id, Version seen, AskReasons command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check();
            LocalDate today = clock.today();
            int usual = policies.current().days("request.reasonsAnswerWd", today);
            Step<?> step =
                    request.askReasons(command.finding().strip(), command.answerWd(usual), scope.subject(), today);
            return store.save(step, acts.of(scope, as, Move.ASK_REASONS, request, step, null))
                    .chain(() -> letters.drawUp(reasonsNotice(step.next())));
        }));
    }

    public Uni<Void> give(Scope scope, UUID id, Version seen, GiveReasons command) {
        LocalDate today = clock.today();
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.ofApplicant(scope, request);
            command.check(today);
            LocalDate receivedOn = as == null || command.receivedOn() == null ? today : command.receivedOn();
            Step<?> step = request.giveReasons(command.text().strip(), receivedOn);
            return store.save(step, acts.of(scope, as, Move.GIVE_REASONS, request, step, null));
        }));
    }

    public Uni<Void> judge(Scope scope, UUID id, Version seen, JudgeReasons command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = Reviewers.legalOrOfficer(scope, request);
            command.check();
            Excess.Judgement judgement = command.judgement(scope.subject(), clock.today());
            return store.replyClock(id).chain(running -> {
                Step<?> step = request.judgeReasons(judgement, running, calendars.current());
                return store.save(step, acts.of(scope, as, Move.JUDGE_REASONS, request, step, judgement.why()))
                        .chain(() -> judgement.laterWd() == null
                                ? Uni.createFrom().voidItem()
                                : store.replyClock(id)
                                        .chain(later -> letters.drawUp(laterDateNotice(step.next(), later))));
            });
        }));
    }

    private LetterDraft reasonsNotice(DisclosureRequest asked) {
        return new LetterDraft(
                LetterKind.REASONS_NOTICE,
                asked,
                Map.of(
                        "说明事项", asked.excess().finding(),
                        "说明期限", LetterDraft.day(asked.excess().answerBy(calendars.current()))));
    }

    private LetterDraft laterDateNotice(DisclosureRequest judged, Clock later) {
        LocalDate due = later.due(calendars.current()).last().date();
        return new LetterDraft(
                LetterKind.LATER_DATE_NOTICE,
                judged,
                Map.of("延迟理由", judged.excess().judgement().why(), "延迟后期限", LetterDraft.day(due)));
    }
}
