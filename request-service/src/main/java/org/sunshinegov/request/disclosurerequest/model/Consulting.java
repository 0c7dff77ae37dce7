package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.Proposal.Stage;

/**
 * Others are asked: third parties and agencies for their opinion (articles 32 and 34), another body for help.
 */
interface Consulting {

    List<Consultation> consultations();

    private DisclosureRequest request() {
        return (DisclosureRequest) this;
    }

    /**
     * Writes to a third party or another agency, as the leader approved it; several may be asked at once (articles 32 and 34).
     * The consultation has the id of its proposal.
     *
     * @param lapseWd the working days after which silence counts, by who is asked
     */
    default Step<Consulted> consult(UUID proposalId, LocalDate sentOn, ToIntFunction<Consultation.Kind> lapseWd) {
        request().requireLegal(CONSULT);
        Proposal approved = request().proposal(proposalId);
        if (!approved.is(Stage.APPROVED, Proposal.Consult.class)) {
            throw DisclosureRequest.notIn(approved);
        }
        if (sentOn.isBefore(approved.decision().on())) {
            throw Refusal.invalid(
                    "sent-before-approved", "发出日期不能早于批准日期。", "It cannot have been sent before it was approved.");
        }
        Proposal.Consult letter = (Proposal.Consult) approved.matter();
        Consultation asked = new Consultation(
                proposalId, letter.kind(), letter.question(), sentOn, lapseWd.applyAsInt(letter.kind()), null, null);
        return new Step<>(
                request().but(next -> {
                    next.proposals = request().replacing(approved.sent(sentOn));
                    next.consultations = Stream.concat(consultations().stream(), Stream.of(asked))
                            .toList();
                }),
                new Consulted(asked));
    }

    /** The day the letter was received: from then on the days of the answer count, also where silence was noted before. */
    default Step<ConsultationLetterReceived> letterReceived(UUID consultationId, LocalDate on) {
        request().requireLegal(RECORD_LETTER_RECEIPT);
        Consultation asked = consultation(consultationId);
        if (!asked.open() && !asked.silent()) {
            throw endedBefore(asked);
        }
        if (on.isBefore(asked.sentOn())) {
            throw Refusal.invalid(
                    "received-before-sent", "收到征求意见书的日期不能早于发出日期。", "It cannot be received before it was sent.");
        }
        Consultation received = asked.letterReceived(on);
        return new Step<>(changing(received), new ConsultationLetterReceived(received, asked.silent()));
    }

    /** What arrived inside its period takes the place of the silence the service noted in the meantime (article 32). */
    default Step<OpinionReceived> opinionReceived(UUID consultationId, Consultation.Opinion opinion) {
        request().requireLegal(RECORD_OPINION);
        Consultation asked = consultation(consultationId);
        if (!asked.open() && !asked.silent()) {
            throw endedBefore(asked);
        }
        if (opinion.on().isBefore(asked.sentOn())) {
            throw Refusal.invalid(
                    "answer-before-question", "收到意见的日期不能早于发出征求意见书的日期。", "It cannot have come before it was asked for.");
        }
        if (asked.silent() && opinion.on().isAfter(asked.opinion().on())) {
            throw Refusal.conflict(
                    "opinion-too-late",
                    "提出意见的期限已于%s届满，没有收到意见，按逾期未答复办理。"
                            .formatted(Words.zh(asked.opinion().on())),
                    "The time to answer ended on %s without an answer; it counts as silence."
                            .formatted(asked.opinion().on()));
        }
        Consultation answered = asked.answered(opinion);
        return new Step<>(changing(answered), new OpinionReceived(answered));
    }

    /** Silence beyond the 15 working days: an agency's is consent, a third party's leaves the decision to the unit. */
    default Step<ConsultationLapsed> consultationLapsed(UUID consultationId, LocalDate on) {
        request().requireLegal(LET_CONSULTATION_LAPSE);
        Consultation lapsed = openConsultation(consultationId)
                .answered(new Consultation.Opinion(Consultation.Position.SILENT, null, on));
        return new Step<>(changing(lapsed), new ConsultationLapsed(lapsed));
    }

    /**
     * Its letter never arrived and it would stay open for ever: the office gives it up. Its days end as those of an opinion that
     * came on this day, and at the latest with the period counted from the dispatch (article 33). Who has the letter may answer.
     */
    default Step<ConsultationWithdrawn> consultationWithdrawn(UUID consultationId, String reason, LocalDate on) {
        request().requireLegal(WITHDRAW_CONSULTATION);
        Consultation asked = openConsultation(consultationId);
        if (!asked.unreceived()) {
            throw Refusal.conflict(
                    "consultation-letter-received",
                    "对方已于%s收到征求意见书，应当等待其提出意见或者期限届满（条例第三十二条、第三十四条）。".formatted(Words.zh(asked.letterReceivedOn())),
                    "Its letter was received on %s: wait for the answer or for the end of its time (articles 32 and 34)."
                            .formatted(asked.letterReceivedOn()));
        }
        Consultation withdrawn = asked.answered(new Consultation.Opinion(Consultation.Position.WITHDRAWN, reason, on));
        return new Step<>(changing(withdrawn), new ConsultationWithdrawn(withdrawn));
    }

    private Consultation openConsultation(UUID consultationId) {
        Consultation found = consultation(consultationId);
        if (!found.open()) {
            throw endedBefore(found);
        }
        return found;
    }

    private Consultation consultation(UUID consultationId) {
        return consultations().stream()
                .filter(one -> one.id().equals(consultationId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static Refusal endedBefore(Consultation ended) {
        return ended.withdrawn()
                ? Refusal.conflict("consultation-withdrawn", "该征求意见已经撤回。", "This consultation was withdrawn.")
                : Refusal.conflict("opinion-given-before", "该意见已经登记。", "This opinion has been noted before.");
    }

    private DisclosureRequest changing(Consultation changed) {
        List<Consultation> all = consultations().stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
        return request().but(next -> next.consultations = all);
    }

    /** Of another body, for example to search what it holds or to confirm a service; the clock runs on (domain 4.19). */
    default Step<AssistanceAsked> askAssistance() {
        request().requireLegal(ASK_ASSISTANCE);
        return new Step<>(request(), new AssistanceAsked());
    }
}
