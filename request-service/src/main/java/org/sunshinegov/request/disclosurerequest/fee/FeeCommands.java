package org.sunshinegov.request.disclosurerequest.fee;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Fee;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee;
import org.sunshinegov.request.disclosurerequest.model.RemedyNotice;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** The processing fee of an excessive request: told with its calculation, paid, or lapsed (国办函〔2020〕109号). */
@Singleton
public class FeeCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Letters letters;
    private final Register register;
    private final Policies policies;
    private final Calendars calendars;
    private final Acts acts;
    private final BusinessClock clock;
    private final String reconsiderationOnline;
    private final String wayOfPayment;

    FeeCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            Letters letters,
            Register register,
            Policies policies,
            Calendars calendars,
            Acts acts,
            BusinessClock clock,
            @ConfigProperty(name = "sunshine.letters.reconsideration-online") String reconsiderationOnline,
            @ConfigProperty(name = "sunshine.letters.way-of-payment") String wayOfPayment) {
        this.transactions = transactions;
        this.store = store;
        this.letters = letters;
        this.register = register;
        this.policies = policies;
        this.calendars = calendars;
        this.acts = acts;
        this.clock = clock;
        this.reconsiderationOnline = reconsiderationOnline;
        this.wayOfPayment = wayOfPayment;
    }

    /** As the leader has approved it. */
    public Uni<Void> tell(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            LocalDate today = clock.today();
            int payWd = policies.current().days("request.feeReplyWd", today);
            return store.replyClock(id).chain(running -> {
                Step<?> step = request.notifyFee(payWd, scope.subject(), today, running, calendars.current());
                return store.save(step, acts.of(scope, as, Move.NOTIFY_FEE, request, step, null))
                        .chain(() -> notice(step.next()))
                        .chain(letters::drawUp);
            });
        }));
    }

    private Uni<LetterDraft> notice(DisclosureRequest charged) {
        Fee fee = charged.fee();
        ProcessingFee calculation = fee.calculation();
        return register.organisation(charged.organisationId())
                .chain(register::reconsiderationBody)
                .map(body -> new LetterDraft(
                        LetterKind.FEE_NOTICE,
                        charged,
                        Map.of(
                                "收费标准", calculation.standard().zh(),
                                "计算过程", calculation.explained(),
                                "金额", Integer.toString(calculation.yuan()),
                                "缴费期限", LetterDraft.day(fee.payBy(calendars.current())),
                                "缴费方式", wayOfPayment,
                                "救济告知", RemedyNotice.ofFee(body, reconsiderationOnline))));
    }

    /** Of a notice on paper, as its advice of delivery says. */
    public Uni<Void> noticeReceived(Scope scope, UUID id, Version seen, NoticeReceipt command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.feeNoticeReceived(command.receivedOn(clock.today()));
            return store.save(step, acts.of(scope, as, Move.RECORD_NOTICE_RECEIPT, request, step, null));
        }));
    }

    /** Whoever takes the money of the unit, its officer or its counter, notes the fiscal receipt. */
    public Uni<Void> paid(Scope scope, UUID id, Version seen, RecordPayment command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.counter(scope, request.organisationId());
            LocalDate today = clock.today();
            command.check(today);
            Step<?> step = request.feePaid(command.payment(today), calendars.current());
            return store.saveTakenUp(request, step, acts.of(scope, as, Move.RECORD_PAYMENT, request, step, null));
        }));
    }
}
