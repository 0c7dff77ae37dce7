package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;

/**
 * From a difficult case to its issued reply: conference, draft, legal review, certificate (articles 36 and 37).
 */
interface Replying {

    int drafts();

    Excess excess();

    List<Conference> conferences();

    List<Consultation> consultations();

    LegalOpinion legalOpinion();

    Reply reply();

    Clarification clarification();

    /** What the review found; null where it found nothing of the kind. */
    Outcome denial();

    private DisclosureRequest request() {
        return (DisclosureRequest) this;
    }

    /** About a difficult case; the reply period runs on. {@code wanted}: who is to take part; may be null. */
    default Step<ConferenceCalled> callConference(UUID conferenceId, String question, String wanted, LocalDate on) {
        request().requireLegal(CALL_CONFERENCE);
        Conference called = new Conference(conferenceId, question, wanted, on, null, null);
        return new Step<>(
                request().but(next -> {
                    next.conferences = Stream.concat(conferences().stream(), Stream.of(called))
                            .toList();
                    next.proposals = request().superseding(Proposal.What.CONFERENCE, on);
                }),
                new ConferenceCalled());
    }

    default Step<ConferenceHeld> holdConference(LocalDate on, String conclusion) {
        request().requireLegal(HOLD_CONFERENCE);
        Conference called = request().conferring();
        if (on.isBefore(called.calledOn())) {
            throw Refusal.invalid("held-before-called", "会商日期不能早于提出会商的日期。", "It cannot be held before it was called.");
        }
        Conference held = called.held(on, conclusion);
        return new Step<>(
                request()
                        .but(next -> next.conferences = conferences().stream()
                                .map(one -> one.id().equals(held.id()) ? held : one)
                                .toList()),
                new ConferenceHeld(on));
    }

    /**
     * @param drafterId must be the handler the case is assigned to, or his deputy
     * @param overridden the consultations whose objection it overrides
     */
    default Step<ReplyDrafted> draftReply(
            UUID drafterId, Outcome outcome, Set<UUID> overridden, Reply.Part content, List<Reply.Part> attachments) {
        Phase.InHand now = request().legal(DRAFT_REPLY, Phase.InHand.class);
        if (!outcome.draftable()) {
            throw Refusal.invalid(
                    "outcome-not-draftable", "该处理结果由系统在逾期后登记，不能拟写答复。", "This outcome is not drafted as a reply.");
        }
        if (outcome == Outcome.NOT_PROCESSED_EXCESSIVE && (excess() == null || !excess().unreasonable())) {
            throw Refusal.conflict(
                    "reasons-not-judged",
                    "申请数量、频次明显超过合理范围的，应先要求申请人说明理由，认定理由不合理后才能不予处理（条例第三十五条）。",
                    "The applicant is asked for reasons first, and they are found unreasonable (article 35).");
        }
        if (denial() != null && outcome != denial()) {
            throw Refusal.conflict(
                    "outcome-must-be-denial",
                    "保密审查结论为不予公开，答复类型应为“%s”。".formatted(denial().zh()),
                    "The review found it not publishable; the outcome is \"%s\".".formatted(denial().en()));
        }
        if (outcome == Outcome.UNAVAILABLE_STILL_UNCLEAR
                && (clarification() == null || clarification().answer() == null)) {
            throw Refusal.conflict(
                    "clarification-not-asked",
                    "申请人补正后仍不明确的，才能以此答复；本件还没有补正（条例第三十条）。",
                    "Only a request that stays unclear after it was clarified is answered so (article 30).");
        }
        if (outcome == Outcome.PARTIALLY_GRANTED && attachments.isEmpty()) {
            throw Refusal.invalid(
                    "partial-needs-document",
                    "部分公开应附可以公开的部分（第三十七条）。",
                    "A partial grant gives the part that can be given (art 37).");
        }
        mustNameWhomItOverrides(outcome, overridden);
        return drafted(now, new Reply(drafts() + 1, outcome, drafterId, content, attachments, Gate.REPLY));
    }

    /**
     * What is given against the will of a third party is told to it with the reasons (articles 15 and 32): a full grant gives
     * what each objects to, a partial one says which of it.
     */
    private void mustNameWhomItOverrides(Outcome outcome, Set<UUID> overridden) {
        Set<UUID> objecting = consultations().stream()
                .filter(Consultation::objected)
                .map(Consultation::id)
                .collect(Collectors.toSet());
        Map<String, FieldFault> faults = new TreeMap<>();
        overridden.stream()
                .filter(one -> !outcome.gives() || !objecting.contains(one))
                .forEach(one -> faults.put(OverriddenObjection.field(one, "content"), OverriddenObjection.NONE_THERE));
        objecting.stream()
                .filter(one -> outcome == Outcome.GRANTED && !overridden.contains(one))
                .forEach(one -> faults.put(OverriddenObjection.field(one, "content"), OverriddenObjection.NOT_NAMED));
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    /** What is public already is answered at once, before the case goes to a section (R-131, article 36(1)). */
    default Step<ReplyDrafted> answerOnTheSpot(UUID officerId, Reply.Part content, List<Reply.Part> attachments) {
        Phase.InHand now = request().legal(ANSWER_ON_THE_SPOT, Phase.InHand.class);
        return drafted(
                now, new Reply(drafts() + 1, Outcome.GRANTED, officerId, content, attachments, Gate.ON_THE_SPOT));
    }

    private Step<ReplyDrafted> drafted(Phase.InHand from, Reply reply) {
        return new Step<>(
                request().but(next -> {
                    next.drafts = reply.number();
                    next.phase = new Phase.Drafted(from, reply);
                }),
                new ReplyDrafted(reply));
    }

    default Step<ReplyTakenBack> takeBack() {
        request().requireLegal(TAKE_BACK);
        Reply reply = reply();
        return new Step<>(request().in(request().before()), new ReplyTakenBack(reply));
    }

    /** The legal reviewer finds that outcome, basis, reasons and remedies fit; never the one who drafted it (7.4.1). */
    default Step<LegalOpinionGiven> approveInLaw(UUID by, LocalDate on) {
        request().requireLegal(GIVE_LEGAL_OPINION);
        mustNotHaveDrafted(by);
        LegalOpinion opinion = new LegalOpinion(reply().number(), by, on);
        return new Step<>(request().but(next -> next.legalOpinion = opinion), new LegalOpinionGiven(opinion));
    }

    /** The legal reviewer sends the draft back to its handler. */
    default Step<ReplyReturned> objectInLaw(UUID by) {
        request().requireLegal(GIVE_LEGAL_OPINION);
        mustNotHaveDrafted(by);
        return returnReply(ReturnCause.LEGAL_OBJECTION);
    }

    private void mustNotHaveDrafted(UUID by) {
        if (reply().drafterId().equals(by)) {
            throw Refusal.forbidden(
                    "drafter-may-not-review", "拟稿人不能对自己拟写的答复作法制审核。", "The drafter cannot review his own draft in law.");
        }
    }

    /** Whether the draft waits for the legal reviewer: what does not give everything does, and what a third party objects to (6.2). */
    default boolean legalReviewMissing() {
        return reply() != null
                && (reply().outcome() != Outcome.GRANTED || request().objectedTo())
                && (legalOpinion() == null || legalOpinion().draft() != reply().number());
    }

    /** A verdict NOT_PUBLISHABLE forces the outcome that has its ground (6.2, rules across the rows). */
    default Step<ReplyReturned> rejectReply(Outcome ground) {
        Step<ReplyReturned> returned = returnReply(ReturnCause.REVIEW_REJECTED);
        return new Step<>(returned.next().but(next -> next.denial = ground), returned.event());
    }

    /** A verdict PARTIAL forces the outcome PARTIALLY_GRANTED: any other draft goes back (6.2, rules across the rows). */
    default Step<?> approveReply(Certificate certificate) {
        Phase.Drafted now = request().legal(APPROVE_REPLY, Phase.Drafted.class);
        if (certificate.partial() && now.reply().outcome() != Outcome.PARTIALLY_GRANTED) {
            return returnReply(ReturnCause.OUTCOME_MUST_BE_PARTIAL);
        }
        return new Step<>(
                request().in(new Phase.Reviewed(now.before(), now.reply(), certificate)),
                new ReplyApproved(now.reply(), certificate));
    }

    default Step<ReplyReturned> returnReply(ReturnCause cause) {
        request().requireLegal(RETURN_REPLY);
        Reply reply = reply();
        return new Step<>(request().in(request().before()), new ReplyReturned(reply, cause));
    }

    /** What had left under it stays a lawful release; that it was revoked is evidence of the case. */
    default Step<CertificateRevoked> certificateRevoked() {
        return new Step<>(request(), new CertificateRevoked());
    }

    default Step<RevocationSettled> revocationSettled() {
        return new Step<>(request(), new RevocationSettled());
    }

    /** There is no other way to a reply: only a reviewed draft, with its certificate, can be issued. */
    default Step<ReplyIssued> issue(String replyNumber, LocalDate on, Carrier carrier) {
        Phase.Reviewed now = request().legal(ISSUE, Phase.Reviewed.class);
        if (legalReviewMissing()) {
            throw Refusal.conflict(
                    "legal-review-missing",
                    "答复不是予以公开的，签发前应当经过法制审核。",
                    "What does not give everything is reviewed in law before it is issued.");
        }
        return new Step<>(
                request().in(new Phase.Replied(now.reply(), now.certificate(), replyNumber, on, carrier, null)),
                new ReplyIssued(now.reply(), now.certificate(), on, carrier));
    }
}
