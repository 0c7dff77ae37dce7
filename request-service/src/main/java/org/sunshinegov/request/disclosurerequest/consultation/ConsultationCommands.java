package org.sunshinegov.request.disclosurerequest.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.consultedparty.ConsultedPartyStore;
import org.sunshinegov.request.consultedparty.OpinionLink;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** Opinions of third parties and other agencies, from the letter to the answer or its lapse (Decree 711 articles 32, 34). */
@Singleton
public class ConsultationCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final ConsultedPartyStore parties;
    private final IdempotencyKeys idempotency;
    private final Policies policies;
    private final Calendars calendars;
    private final ConsultationLetters letters;
    private final Acts acts;
    private final BusinessClock clock;

    ConsultationCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            ConsultedPartyStore parties,
            IdempotencyKeys idempotency,
            Policies policies,
            Calendars calendars,
            ConsultationLetters letters,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.parties = parties;
        this.idempotency = idempotency;
        this.policies = policies;
        this.calendars = calendars;
        this.letters = letters;
        this.acts = acts;
        this.clock = clock;
    }

    /** Sends the letter the leader has approved; the link is given out with it and never again: a repeat gets null. */
    public Uni<OpinionLink> consult(Scope scope, String key, UUID id, Version seen, SendConsultation command) {
        AtomicReference<OpinionLink> given = new AtomicReference<>();
        return idempotency
                .once(scope, key, command, locationOf(id, command.proposalId()), () -> send(scope, id, seen, command)
                        .invoke(given::set))
                .map(sent -> given.get());
    }

    static URI locationOf(UUID id, UUID consultationId) {
        return URI.create("/api/requests/v1/requests/" + id + "/consultations/" + consultationId);
    }

    private Uni<OpinionLink> send(Scope scope, UUID id, Version seen, SendConsultation command) {
        LocalDate today = clock.today();
        return store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check(today);
            LocalDate sentOn = command.sentOn(today);
            Step<?> step = request.consult(command.proposalId(), sentOn, kind -> lapseWd(kind, sentOn));
            return store.save(step, acts.of(scope, as, Move.CONSULT, request, step, null))
                    .chain(() -> parties.giveLink(command.proposalId()))
                    .call(link -> letters.asked(step.next(), command.proposalId(), link));
        });
    }

    Uni<Void> letterReceived(Scope scope, UUID id, UUID consultationId, Version seen, LetterReceipt command) {
        return byOffice(
                        scope,
                        id,
                        seen,
                        Move.RECORD_LETTER_RECEIPT,
                        request -> request.letterReceived(consultationId, command.receivedOn(clock.today())))
                .replaceWithVoid();
    }

    /** An answer on paper, as the officer enters it. */
    Uni<Void> opinionReceived(Scope scope, UUID id, UUID consultationId, Version seen, GiveOpinion command) {
        LocalDate today = clock.today();
        return transactions.run(() -> byOffice(scope, id, seen, Move.RECORD_OPINION, request -> {
                    command.check(today);
                    return request.opinionReceived(
                            consultationId,
                            command.opinion(command.receivedOn() == null ? today : command.receivedOn()));
                })
                .chain(answered -> letters.answered(answered, consultationId)));
    }

    Uni<Void> withdraw(Scope scope, UUID id, UUID consultationId, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.consultationWithdrawn(consultationId, reason, clock.today());
            return store.save(step, acts.of(scope, as, Move.WITHDRAW_CONSULTATION, request, step, reason))
                    .chain(() -> letters.withdrawn(step.next(), consultationId));
        }));
    }

    /** An answer by the link: whoever holds it is the party that was asked. */
    Uni<Void> opinionGiven(OpinionLink link, GiveOpinion command) {
        return parties.place(link)
                .chain(place -> transactions.run(
                        () -> store.load(place.caseId(), null, Scope.SELF).chain(request -> {
                            command.check(clock.today());
                            Step<?> step =
                                    request.opinionReceived(place.consultationId(), command.opinion(clock.today()));
                            return store.save(
                                            step, acts.of(Scope.PUBLIC, null, Move.RECORD_OPINION, request, step, null))
                                    .chain(() -> letters.answered(step.next(), place.consultationId()));
                        })));
    }

    /** The service itself: every consultation of the case whose time has passed; twice changes nothing. */
    Uni<Void> lapse(UUID id, LocalDate today) {
        return transactions
                .run(() -> store.load(id, null, Scope.SELF).chain(request -> lapsed(request, today)
                        .map(step -> store.save(
                                        step,
                                        acts.of(Scope.SELF, null, Move.LET_CONSULTATION_LAPSE, request, step, null))
                                .replaceWith(true))
                        .orElse(Uni.createFrom().item(false))))
                .chain(again -> again ? lapse(id, today) : Uni.createFrom().voidItem());
    }

    private Optional<Step<?>> lapsed(DisclosureRequest request, LocalDate today) {
        return request.consultations().stream()
                .filter(one -> request.legal().contains(Move.LET_CONSULTATION_LAPSE))
                .filter(one -> one.lapsedBefore(today, calendars.current()))
                .findFirst()
                .map(one -> request.consultationLapsed(one.id(), one.answerBy(calendars.current())));
    }

    private int lapseWd(Consultation.Kind kind, LocalDate sentOn) {
        String key = kind == Consultation.Kind.THIRD_PARTY ? "request.thirdPartyWd" : "request.agencyWd";
        return policies.current().days(key, sentOn);
    }

    private interface Moved {
        Step<?> of(DisclosureRequest request);
    }

    private Uni<DisclosureRequest> byOffice(Scope scope, UUID id, Version seen, Move move, Moved moved) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = moved.of(request);
            return store.save(step, acts.of(scope, as, move, request, step, null))
                    .replaceWith(step.next());
        }));
    }
}
