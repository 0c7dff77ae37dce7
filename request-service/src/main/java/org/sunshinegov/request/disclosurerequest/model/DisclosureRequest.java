package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;

/**
 * A citizen's request: what is true of it in every state, and the phase that says what may be done. Every move gives the
 * next request and the one thing that happened; nothing else changes a request.
 *
 * @param number in the unit's register; null before registration
 * @param receiptDate null until it stands (article 31)
 * @param drafts how many replies have been drafted; the next is one more
 */
public record DisclosureRequest(
        UUID id, UUID organisationId, Filing filing, LocalDate receiptDate, String number, int drafts, Phase phase) {

    /** Filed online by a signed-in applicant: both sides have yet to confirm. */
    public static Step<Submitted> submitted(UUID id, UUID organisationId, Filing filing) {
        Phase.Awaiting awaiting = new Phase.Awaiting(null, null);
        return new Step<>(new DisclosureRequest(id, organisationId, filing, null, null, 0, awaiting), new Submitted());
    }

    public State state() {
        return phase.state();
    }

    public Step<?> confirmByOffice(LocalDate on) {
        Phase.Awaiting now = legal(CONFIRM_BY_OFFICE, Phase.Awaiting.class);
        return confirmed(new Phase.Awaiting(on, now.applicantConfirmed()));
    }

    public Step<?> confirmByApplicant(LocalDate on) {
        Phase.Awaiting now = legal(CONFIRM_BY_APPLICANT, Phase.Awaiting.class);
        return confirmed(new Phase.Awaiting(now.officeConfirmed(), on));
    }

    private Step<?> confirmed(Phase.Awaiting next) {
        if (!next.byBoth()) {
            return new Step<>(in(next), new ConfirmedByOneSide());
        }
        DisclosureRequest received = new DisclosureRequest(
                id, organisationId, filing, next.receiptDate(), number, drafts, new Phase.Received());
        return new Step<>(received, new Received(next.receiptDate()));
    }

    public Step<Registered> register(String registerNumber) {
        requireLegal(REGISTER);
        DisclosureRequest registered = new DisclosureRequest(
                id, organisationId, filing, receiptDate, registerNumber, drafts, new Phase.InHand(null, null));
        return new Step<>(registered, new Registered(registerNumber));
    }

    public Step<Assigned> assign(UUID sectionId, UUID handlerId) {
        requireLegal(ASSIGN);
        return new Step<>(in(new Phase.InHand(sectionId, handlerId)), new Assigned(sectionId, handlerId));
    }

    /** {@code drafterId}: must be the handler the case is assigned to, or his deputy. */
    public Step<ReplyDrafted> draftReply(
            UUID drafterId, Outcome outcome, Reply.Part content, List<Reply.Part> attachments) {
        Phase.InHand now = legal(DRAFT_REPLY, Phase.InHand.class);
        if (!outcome.draftable()) {
            throw Refusal.invalid(
                    "outcome-not-draftable", "该处理结果由系统在逾期后登记，不能拟写答复。", "This outcome is not drafted as a reply.");
        }
        if (outcome == Outcome.PARTIALLY_GRANTED && attachments.isEmpty()) {
            throw Refusal.invalid(
                    "partial-needs-document",
                    "部分公开应附可以公开的部分(第三十七条)。",
                    "A partial grant gives the part that can be given (art 37).");
        }
        Reply reply = new Reply(drafts + 1, outcome, drafterId, content, attachments);
        DisclosureRequest drafted = new DisclosureRequest(
                id, organisationId, filing, receiptDate, number, drafts + 1, new Phase.Drafted(now, reply));
        return new Step<>(drafted, new ReplyDrafted(reply));
    }

    public Step<ReplyTakenBack> takeBack() {
        requireLegal(TAKE_BACK);
        Reply reply = reply();
        return new Step<>(in(before()), new ReplyTakenBack(reply));
    }

    /** A verdict PARTIAL forces the outcome PARTIALLY_GRANTED: any other draft goes back (6.2, rules across the rows). */
    public Step<?> approveReply(Certificate certificate) {
        Phase.Drafted now = legal(APPROVE_REPLY, Phase.Drafted.class);
        if (certificate.partial() && now.reply().outcome() != Outcome.PARTIALLY_GRANTED) {
            return returnReply(ReturnCause.OUTCOME_MUST_BE_PARTIAL);
        }
        return new Step<>(
                in(new Phase.Reviewed(now.before(), now.reply(), certificate)),
                new ReplyApproved(now.reply(), certificate));
    }

    public Step<ReplyReturned> returnReply(ReturnCause cause) {
        requireLegal(RETURN_REPLY);
        Reply reply = reply();
        return new Step<>(in(before()), new ReplyReturned(reply, cause));
    }

    /** There is no other way to a reply: only a reviewed draft, with its certificate, can be issued. */
    public Step<ReplyIssued> issue(String replyNumber, LocalDate on) {
        Phase.Reviewed now = legal(ISSUE, Phase.Reviewed.class);
        return new Step<>(
                in(new Phase.Replied(now.reply(), now.certificate(), replyNumber, on)),
                new ReplyIssued(now.reply(), now.certificate(), on));
    }

    public Step<ReplyServed> serve(LocalDate on) {
        Phase.Replied now = legal(SERVE, Phase.Replied.class);
        return new Step<>(in(new Phase.Served(now, on)), new ReplyServed(on));
    }

    public Step<Closed> close(LocalDate on) {
        Phase.Served now = legal(CLOSE, Phase.Served.class);
        return new Step<>(
                in(new Phase.Ended(now, on)), new Closed(now.replied().reply().outcome()));
    }

    public Step<Withdrawn> withdraw(LocalDate on) {
        requireLegal(WITHDRAW);
        return new Step<>(in(new Phase.Ended(null, on)), new Withdrawn(on));
    }

    /** What one person was given, everyone may know (R-138, article 44); it goes through a review of its own. */
    public Step<PublicationProposed> promote(UUID proposalId, UUID proposedBy) {
        requireLegal(PROMOTE);
        return new Step<>(this, new PublicationProposed(proposalId, replied().reply(), proposedBy));
    }

    /** The reply that is drafted, reviewed or issued; null before there is one. */
    public Reply reply() {
        if (phase instanceof Phase.Drafted drafted) {
            return drafted.reply();
        }
        if (phase instanceof Phase.Reviewed reviewed) {
            return reviewed.reply();
        }
        return replied() == null ? null : replied().reply();
    }

    /** The issued reply; null before it has left. */
    public Phase.Replied replied() {
        if (phase instanceof Phase.Ended ended) {
            return ended.served() == null ? null : ended.served().replied();
        }
        if (phase instanceof Phase.Served served) {
            return served.replied();
        }
        return phase instanceof Phase.Replied replied ? replied : null;
    }

    /** The section and handler while the case is in hand; null outside. */
    public Phase.InHand inHand() {
        return phase instanceof Phase.InHand inHand ? inHand : before();
    }

    private Phase.InHand before() {
        if (phase instanceof Phase.Drafted drafted) {
            return drafted.before();
        }
        return phase instanceof Phase.Reviewed reviewed ? reviewed.before() : null;
    }

    private DisclosureRequest in(Phase next) {
        return new DisclosureRequest(id, organisationId, filing, receiptDate, number, drafts, next);
    }

    private <P extends Phase> P legal(Move move, Class<P> from) {
        requireLegal(move);
        return from.cast(phase);
    }

    private void requireLegal(Move move) {
        if (!phase.legal().contains(move)) {
            throw MoveRefused.of(
                    state().name(),
                    state().zh(),
                    state().en(),
                    move.name(),
                    phase.legal().stream().map(Move::name).toList());
        }
    }
}
