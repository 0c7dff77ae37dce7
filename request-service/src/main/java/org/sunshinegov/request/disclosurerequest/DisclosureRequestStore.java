package org.sunshinegov.request.disclosurerequest;

import static org.sunshinegov.kernel.law.clock.ClockKind.CLARIFICATION_ANSWER;
import static org.sunshinegov.kernel.law.clock.ClockKind.CLARIFICATION_NOTICE;
import static org.sunshinegov.kernel.law.clock.ClockKind.FEE_PAYMENT;
import static org.sunshinegov.kernel.law.clock.ClockKind.REQUEST_ASSIGNMENT;
import static org.sunshinegov.kernel.law.clock.ClockKind.REQUEST_CONFIRMATION;
import static org.sunshinegov.kernel.law.clock.ClockKind.REQUEST_REPLY;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Restart;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Columns;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.request.disclosurerequest.model.Clarification;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.ReplyClock;
import org.sunshinegov.request.disclosurerequest.model.State;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.numbering.QueryCode;
import org.sunshinegov.request.repeat.Likeness;

/** Request ⇄ row, its clocks beside it; evidence and facts go into the same transaction. */
@Singleton
public class DisclosureRequestStore {

    private static final String TO_ANONYMISE = """
            select cast(content as text) from disclosure_request
            where id = any(cast($1 as uuid[])) order by id for update""";

    private static final String ANONYMISED = """
            update disclosure_request t set content = r.content, subject = r.subject, anonymised_on = r.anonymised_on,
                applicant_account = null, text_digest = null, applicant_digest = null
            from json_populate_recordset(cast(null as disclosure_request), cast(cast($1 as text) as json)) r
            where t.id = r.id""";

    private static final int SET = 500;

    private static final String TO_HAND_OVER = """
            select cast(content as text) from disclosure_request
            where id = any(cast($1 as uuid[])) and organisation_id = $2 order by id for update""";

    /** Its register number stays one of the former unit's; what was decided counts for the unit that decided it. */
    private static final String HANDED_OVER = """
            update disclosure_request t set organisation_id = r.organisation_id, state = r.state, outcome = r.outcome,
                content = r.content,
                awaits_second_person = false, awaits_approval = false, awaits_sending = false, awaits_consent = false,
                awaits_legal_review = false, certificate_until = null,
                section_id = case when t.decided_on is not null then t.section_id end,
                handler_id = case when t.decided_on is not null then t.handler_id end,
                numbered_by = case when t.number is not null then coalesce(t.numbered_by, t.organisation_id) end,
                counts_for = case when t.decided_on is not null then coalesce(t.counts_for, t.organisation_id) end
            from json_populate_recordset(cast(null as disclosure_request), cast(cast($1 as text) as json)) r
            where t.id = r.id""";

    private final Chronicle chronicle;
    private final Clocks clocks;
    private final Policies policies;

    DisclosureRequestStore(Chronicle chronicle, Clocks clocks, Policies policies) {
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.policies = policies;
    }

    /** An unknown id and a request outside the scope are the same refusal; {@code seen} null only for the service itself. */
    public Uni<DisclosureRequest> load(UUID id, Version seen, Scope scope) {
        return row(id).map(row -> {
            if (row == null || !CaseSight.of(scope).reaches(row)) {
                throw Refusal.notFound();
            }
            if (seen != null) {
                seen.mustBe(row.version);
            }
            return row.content;
        });
    }

    public Uni<Void> add(Step<?> step, UUID applicantAccount, Likeness likeness, Act act) {
        DisclosureRequestRow row = DisclosureRequestRow.of(step.next(), applicantAccount, likeness, QueryCode.fresh());
        return clocksMoved(row, null, step, act).chain(told -> chronicle.begin(row, step.next(), act, told));
    }

    /** For the same applicant, whose account sees it as it sees the first; it is no repeat of his. */
    public Uni<Void> addAgain(Step<Rehandled> step, Act act) {
        return row(step.event().why().of()).chain(first -> add(step, first.applicantAccount, null, act));
    }

    /** Whether a case that handles this one once more is still undecided. */
    public Uni<Boolean> isRehandled(UUID id) {
        return Sql.numberUnder(
                        "rehandling:" + id,
                        "select count(*) from disclosure_request where rehandles = $1 and decided_on is null",
                        id)
                .map(open -> open > 0);
    }

    /** One at a time: neither another handling nor the abandoned case itself goes on beside it. */
    public Uni<Void> mustNotBeRehandled(UUID id) {
        return isRehandled(id)
                .invoke(open -> {
                    if (open) {
                        throw Refusal.conflict(
                                "rehandled-before", "本件正在重新办理，尚未作出新的答复。", "It is being handled once more already.");
                    }
                })
                .replaceWithVoid();
    }

    /** Taken up again after the lapse, or going on as ever. */
    public Uni<Void> saveTakenUp(DisclosureRequest before, Step<?> step, Act act) {
        return before.state() == State.ABANDONED
                ? mustNotBeRehandled(before.id()).chain(() -> save(step, act))
                : save(step, act);
    }

    public Uni<Void> save(Step<?> step, Act act) {
        return row(step.next().id()).chain(row -> {
            DisclosureRequest before = row.content;
            row.becomes(step.next());
            return clocksMoved(row, before, step, act).chain(told -> chronicle.enter(row, step.next(), act, told));
        });
    }

    /** Cases of one unit to its successor, in sets; {@code acts}: what is evidence of each. Only who has it in hand begins anew. */
    public Uni<Void> handOver(
            List<UUID> ids,
            UUID from,
            UUID to,
            LocalDate on,
            BiFunction<DisclosureRequest, Step<HandedOver>, Act> acts) {
        return Multi.createFrom()
                .iterable(ids)
                .group()
                .intoLists()
                .of(SET)
                .onItem()
                .transformToUniAndConcatenate(
                        set -> handOverSet(set, from, to, on, acts).replaceWith(set.size()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Some archived cases lose every word; their chains lose what reasons said and hold. Gives their applicants. */
    public Uni<List<UUID>> anonymise(List<UUID> ids, LocalDate on, BiFunction<DisclosureRequest, Step<?>, Act> acts) {
        return Sql.rows(TO_ANONYMISE, (Object) ids.toArray(UUID[]::new)).chain(rows -> {
            List<Columns> changed = new ArrayList<>();
            List<Chronicle.Entry> entries = new ArrayList<>();
            List<UUID> applicants = new ArrayList<>();
            for (Object[] row : rows) {
                DisclosureRequest before = StateJson.read((String) row[0], DisclosureRequest.class);
                Step<Anonymised> step = before.anonymised(on);
                DisclosureRequest next = step.next();
                Act act = acts.apply(before, step);
                changed.add(new Columns()
                        .set("id", next.id())
                        .set("content", next)
                        .set("subject", next.filing().wish().subject())
                        .set("anonymised_on", on));
                entries.add(new Chronicle.Entry(next.id(), act, next, DisclosureRequestTold.about(step, act.at())));
                applicants.add(next.filing().applicantId());
            }
            return Sql.update(ANONYMISED, Columns.json(changed))
                    .chain(() -> chronicle.forgetReasons(ids))
                    .chain(() -> chronicle.enterAll(DisclosureRequestRow.TABLE, entries))
                    .replaceWith(applicants);
        });
    }

    private Uni<Void> handOverSet(
            List<UUID> set,
            UUID from,
            UUID to,
            LocalDate on,
            BiFunction<DisclosureRequest, Step<HandedOver>, Act> acts) {
        return Sql.rows(TO_HAND_OVER, set.toArray(UUID[]::new), from).chain(rows -> {
            List<Columns> changed = new ArrayList<>();
            List<Chronicle.Entry> entries = new ArrayList<>();
            List<Uni<List<DisclosureEvent>>> assignments = new ArrayList<>();
            for (Object[] row : rows) {
                DisclosureRequest before = StateJson.read((String) row[0], DisclosureRequest.class);
                Step<HandedOver> step = before.handedOver(to, on);
                DisclosureRequest next = step.next();
                Act act = acts.apply(before, step);
                changed.add(new Columns()
                        .set("id", next.id())
                        .set("organisation_id", to)
                        .set("state", next.state().name())
                        .set(
                                "outcome",
                                next.outcome() == null ? null : next.outcome().name())
                        .set("content", next));
                List<DisclosureEvent> told = new ArrayList<>(DisclosureRequestTold.about(step, act.at()));
                entries.add(new Chronicle.Entry(next.id(), act, next, told));
                assignments.add(Uni.createFrom()
                        .deferred(
                                () -> moveAssignment(DisclosureRequestRow.of(next, null, null, null), before, next, on))
                        .invoke(told::addAll));
            }
            UUID[] ids = entries.stream().map(Chronicle.Entry::aggregate).toArray(UUID[]::new);
            return Sql.update(HANDED_OVER, Columns.json(changed))
                    .chain(() -> Sql.update(
                            "update clock set organisation_id = $2 where case_id = any(cast($1 as uuid[]))", ids, to))
                    .chain(() -> Multi.createFrom()
                            .iterable(assignments)
                            .onItem()
                            .transformToUniAndConcatenate(assignment -> assignment)
                            .collect()
                            .asList())
                    .chain(() -> chronicle.enterAll(DisclosureRequestRow.TABLE, entries));
        });
    }

    /** Gives all that is told of the step. {@code before} null at birth. */
    private Uni<List<DisclosureEvent>> clocksMoved(
            DisclosureRequestRow row, DisclosureRequest before, Step<?> step, Act act) {
        List<DisclosureEvent> told = new ArrayList<>(DisclosureRequestTold.about(step, act.at()));
        return moveClocks(row, step)
                .invoke(told::addAll)
                .chain(() -> moveAssignment(row, before, step.next(), CivilTime.dateOf(act.at())))
                .invoke(told::addAll)
                .replaceWith(told);
    }

    /** It runs while nobody has the case in hand and begins anew whenever that is so again (6.2). */
    private Uni<List<DisclosureEvent>> moveAssignment(
            DisclosureRequestRow row, DisclosureRequest before, DisclosureRequest next, LocalDate on) {
        boolean waited = before != null && before.toBeAssigned();
        if (waited == next.toBeAssigned()) {
            return Uni.createFrom().item(List.of());
        }
        return waited
                ? stop(row, on, REQUEST_ASSIGNMENT)
                : keep(row, ReplyClock.assignment(on, policies.current()), "STARTED");
    }

    /** The clock of the reply; null before the receipt date stands. */
    public Uni<Clock> replyClock(UUID id) {
        return clocks.of(id, REQUEST_REPLY).map(found -> found.orElse(null));
    }

    /** Confirmation by both sides starts the reply period, the reply ends it (Decree 711 art 31, 33). */
    private Uni<List<DisclosureEvent>> moveClocks(DisclosureRequestRow row, Step<?> step) {
        if (step.event() instanceof Submitted) {
            LocalDate arrivedOn = step.next().filing().arrivedOn();
            return clocks.begin(
                    row, DisclosureRequestRow.TABLE, ReplyClock.confirmation(arrivedOn, policies.current()));
        }
        if (step.event() instanceof Received received) {
            return stop(row, received.receiptDate(), REQUEST_CONFIRMATION)
                    .chain(() -> keep(row, ReplyClock.reply(received.receiptDate(), policies.current()), "STARTED"));
        }
        if (step.event() instanceof ReceiptDateCorrected corrected) {
            return receiptCorrected(row, corrected, step.next().clarification());
        }
        if (step.event() instanceof Imported old) {
            return old.end() == null
                    ? keep(row, ReplyClock.reply(old.receiptDate(), policies.current()), "STARTED")
                    : Uni.createFrom().item(List.of());
        }
        if (step.event() instanceof Rehandled again) {
            return keep(row, ReplyClock.rehandling(again.why(), policies.current()), "STARTED");
        }
        if (step.event() instanceof ClarificationRequested asked) {
            return clarificationAsked(row, asked.clarification());
        }
        if (step.event() instanceof ClarificationReceived clarified) {
            return stop(row, clarified.receivedOn(), CLARIFICATION_ANSWER)
                    .chain(() -> moveReply(
                            row,
                            clock -> anew(clock, Restart.Cause.CLARIFIED, clarified.receivedOn(), step.next()),
                            "CLARIFIED"));
        }
        if (step.event() instanceof ReasonsJudged judged && judged.judgement().laterWd() != null) {
            return moveReply(row, clock -> clock.extended(ReplyClock.laterDate(judged.judgement())), "LATER_DATE");
        }
        if (step.event() instanceof Suspended suspended) {
            return moveReply(row, clock -> clock.paused(suspended.suspension().pause()), "SUSPENDED");
        }
        if (step.event() instanceof SuspensionBased based) {
            return moveReply(row, clock -> clock.changed(based.suspension().pause()), "STATUTORY_BASIS");
        }
        if (step.event() instanceof Resumed resumed) {
            return moveReply(row, clock -> clock.changed(resumed.suspension().pause()), "RESUMED");
        }
        if (step.event() instanceof FeeNotified told) {
            return stop(row, told.fee().notifiedOn(), REQUEST_REPLY)
                    .chain(() -> keep(row, ReplyClock.feePayment(told.fee(), policies.current()), "STARTED"));
        }
        if (step.event() instanceof FeeNoticeReceived received) {
            return keep(row, ReplyClock.feePayment(received.fee(), policies.current()), "NOTICE_RECEIVED");
        }
        if (step.event() instanceof FeePaid paid) {
            return stop(row, paid.paidOn(), FEE_PAYMENT)
                    .chain(() -> moveReply(
                            row, clock -> anew(clock, Restart.Cause.FEE_PAID, paid.paidOn(), step.next()), "FEE_PAID"));
        }
        if (step.event() instanceof ReplyPeriodExtended extended) {
            return moveReply(row, clock -> clock.extended(extended.by()), "EXTENDED");
        }
        if (step.event() instanceof Consulted consulted) {
            return moveReply(row, clock -> clock.paused(consulted.consultation().pause()), "CONSULTED");
        }
        if (step.event() instanceof ConsultationLetterReceived received
                && !step.next().state().rests()) {
            return moveReply(row, clock -> clock.changed(received.consultation().pause()), "LETTER_RECEIVED");
        }
        if (step.event() instanceof OpinionReceived received
                && !step.next().state().rests()) {
            return moveReply(row, clock -> clock.changed(received.consultation().pause()), "OPINION_RECEIVED");
        }
        if (step.event() instanceof ConsultationWithdrawn withdrawn
                && !step.next().state().rests()) {
            return moveReply(
                    row, clock -> clock.changed(withdrawn.consultation().pause()), "CONSULTATION_WITHDRAWN");
        }
        if (step.event() instanceof ReplyIssued issued && issued.carrier().countsFromIssue()) {
            return stop(row, issued.issuedOn(), REQUEST_REPLY);
        }
        if (step.event() instanceof ReplyPosted posted) {
            return stop(row, posted.on(), REQUEST_REPLY);
        }
        if (step.event() instanceof ReplyServed served && served.carrier().countsFromService()) {
            return stop(row, served.servedOn(), REQUEST_REPLY);
        }
        if (step.event() instanceof Withdrawn withdrawn) {
            return stop(row, withdrawn.on(), REQUEST_CONFIRMATION, REQUEST_REPLY, CLARIFICATION_ANSWER, FEE_PAYMENT);
        }
        if (step.event() instanceof Abandoned) {
            return stop(row, step.next().decidedOn(), CLARIFICATION_ANSWER, FEE_PAYMENT);
        }
        return Uni.createFrom().item(List.of());
    }

    /** What came of its consultations while the period rested is counted from now on. */
    private static Clock anew(Clock rested, Restart.Cause cause, LocalDate on, DisclosureRequest request) {
        Clock clock = rested.restarted(cause, on);
        for (Consultation one : request.consultations()) {
            clock = clock.changed(one.pause());
        }
        return clock;
    }

    /** Whether the unit asked in time is counted from the right date, too. */
    private Uni<List<DisclosureEvent>> receiptCorrected(
            DisclosureRequestRow row, ReceiptDateCorrected corrected, Clarification asked) {
        LocalDate to = corrected.change().to();
        Uni<List<DisclosureEvent>> moved = moveReply(
                row,
                clock -> corrected.extensionFell() ? clock.receivedOn(to).unextended() : clock.receivedOn(to),
                "RECEIPT_CORRECTED");
        return asked == null
                ? moved
                : moved.chain(reply -> clarificationNoticed(row, asked)
                        .map(noticed ->
                                Stream.concat(reply.stream(), noticed.stream()).toList()));
    }

    private Uni<List<DisclosureEvent>> clarificationNoticed(DisclosureRequestRow row, Clarification asked) {
        return keep(row, ReplyClock.clarificationNotice(row.receiptDate, policies.current()), "STARTED")
                .chain(noticed ->
                        stop(row, asked.askedOn(), CLARIFICATION_NOTICE).replaceWith(noticed));
    }

    /**
     * The reply period rests until it begins anew with the answer. Whether the unit asked in time (article 30: 7 working
     * days from receipt) is a clock of its own, which ends at once.
     */
    private Uni<List<DisclosureEvent>> clarificationAsked(DisclosureRequestRow row, Clarification asked) {
        return stop(row, asked.askedOn(), REQUEST_REPLY)
                .chain(() -> clarificationNoticed(row, asked))
                .chain(noticed -> keep(row, ReplyClock.clarificationAnswer(asked, policies.current()), "STARTED")
                        .map(answer ->
                                Stream.concat(noticed.stream(), answer.stream()).toList()));
    }

    private Uni<List<DisclosureEvent>> moveReply(DisclosureRequestRow row, UnaryOperator<Clock> moved, String cause) {
        return replyClock(row.id).chain(clock -> keep(row, moved.apply(clock), cause));
    }

    private Uni<List<DisclosureEvent>> keep(DisclosureRequestRow row, Clock clock, String cause) {
        return clocks.keep(row, DisclosureRequestRow.TABLE, clock, cause);
    }

    private Uni<List<DisclosureEvent>> stop(DisclosureRequestRow row, LocalDate on, ClockKind... kinds) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (ClockKind kind : kinds) {
            all = all.chain(() -> clocks.stop(row, DisclosureRequestRow.TABLE, kind, on));
        }
        return all.replaceWith(List.of());
    }

    private static Uni<DisclosureRequestRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(DisclosureRequestRow.class, id));
    }
}
