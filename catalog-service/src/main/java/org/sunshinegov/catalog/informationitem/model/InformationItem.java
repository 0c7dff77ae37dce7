package org.sunshinegov.catalog.informationitem.model;

import static org.sunshinegov.catalog.informationitem.model.Move.APPROVE;
import static org.sunshinegov.catalog.informationitem.model.Move.CONFIRM_ON_REQUEST;
import static org.sunshinegov.catalog.informationitem.model.Move.CONFIRM_WITHDRAWAL;
import static org.sunshinegov.catalog.informationitem.model.Move.CONFIRM_WITHHOLDING;
import static org.sunshinegov.catalog.informationitem.model.Move.DECLINE_WITHDRAWAL;
import static org.sunshinegov.catalog.informationitem.model.Move.DENY;
import static org.sunshinegov.catalog.informationitem.model.Move.DISCARD;
import static org.sunshinegov.catalog.informationitem.model.Move.EDIT;
import static org.sunshinegov.catalog.informationitem.model.Move.PROPOSE_ATTRIBUTE;
import static org.sunshinegov.catalog.informationitem.model.Move.PROPOSE_WITHDRAWAL;
import static org.sunshinegov.catalog.informationitem.model.Move.PUBLISH;
import static org.sunshinegov.catalog.informationitem.model.Move.RECONSIDER;
import static org.sunshinegov.catalog.informationitem.model.Move.RETURN;
import static org.sunshinegov.catalog.informationitem.model.Move.RETURN_ATTRIBUTE;
import static org.sunshinegov.catalog.informationitem.model.Move.REVISE;
import static org.sunshinegov.catalog.informationitem.model.Move.SUBMIT;
import static org.sunshinegov.catalog.informationitem.model.Move.TAKE_BACK;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Approved;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.AttributeProposed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.AttributeReturned;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.CertificateRevoked;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Denied;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Discarded;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Drafted;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Edited;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.NonDisclosureConfirmed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.OnRequestConfirmed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Published;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Reconsidered;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Returned;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.ReviewAsked;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Revised;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.RevisionDropped;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.TakenBack;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.WithdrawalDeclined;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.WithdrawalProposed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Withdrawn;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * An information item: what is true of it in every state, the phase of the work on it, and what of it is public. Every
 * move gives the next item and the one thing that happened; nothing else changes an item.
 *
 * @param sectionId the responsible section; null in a unit without sections
 * @param origin null when it was drafted here
 * @param submissions how many versions have been submitted; the next is one more
 * @param publication null before the first publication; stays while a new version is worked on
 */
public record InformationItem(
        UUID id,
        UUID organisationId,
        UUID sectionId,
        UUID drafterId,
        Origin origin,
        int submissions,
        Publication publication,
        Phase phase) {

    public static Step<Drafted> drafted(
            UUID id, UUID organisationId, UUID sectionId, UUID drafterId, Origin origin, Draft draft) {
        return new Step<>(
                new InformationItem(
                        id, organisationId, sectionId, drafterId, origin, 0, null, new Phase.Drafting(draft)),
                new Drafted());
    }

    public State state() {
        return phase.state();
    }

    /** The legal moves; every other is refused by name. */
    public Set<Move> legal() {
        Set<Move> legal = EnumSet.copyOf(phase.legal().isEmpty() ? EnumSet.noneOf(Move.class) : phase.legal());
        if (submissions > 0 && publication == null) {
            legal.remove(DISCARD);
        }
        if (isPublic()) {
            legal.addAll(
                    publication.withdrawal() == null
                            ? EnumSet.of(PROPOSE_WITHDRAWAL)
                            : EnumSet.of(DECLINE_WITHDRAWAL, CONFIRM_WITHDRAWAL));
        }
        return legal;
    }

    public boolean isPublic() {
        return publication != null && !(phase instanceof Phase.Withdrawn);
    }

    /** The draft at hand, else what is published. */
    public Draft draft() {
        return phase.draft() == null && publication != null ? publication.draft() : phase.draft();
    }

    /** The version under review or approved; null outside. */
    public Submission submission() {
        if (phase instanceof Phase.UnderReview underReview) {
            return underReview.submission();
        }
        return phase instanceof Phase.Approved approved ? approved.submission() : null;
    }

    private Submission underReview() {
        return phase instanceof Phase.UnderReview ? submission() : null;
    }

    public Step<Edited> edit(Draft draft) {
        require(EDIT);
        return new Step<>(in(new Phase.Drafting(draft)), new Edited());
    }

    /** Withholding needs a statutory ground. */
    public Step<AttributeProposed> proposeAttribute(AttributeProposal proposal) {
        require(PROPOSE_ATTRIBUTE);
        boolean withholding = proposal.attribute() == Attribute.NOT_DISCLOSED;
        if (withholding && proposal.ground() == null) {
            throw Refusal.invalidFields(Map.of(
                    "ground",
                    new FieldFault("不予公开应注明法定理由（第十四条至第十六条）", "withholding needs a statutory ground (art 14-16)")));
        }
        if (withholding && publication != null) {
            throw Refusal.conflict(
                    "published-cannot-be-withheld",
                    "该信息已公开，如需停止公开请申请撤下。",
                    "It is public; propose its withdrawal instead.");
        }
        AttributeProposal kept = withholding
                ? proposal
                : new AttributeProposal(proposal.attribute(), null, proposal.reason(), proposal.proposedBy());
        return new Step<>(in(new Phase.AttributeProposed(phase.draft(), kept)), new AttributeProposed(kept));
    }

    public Step<AttributeReturned> returnAttribute() {
        require(RETURN_ATTRIBUTE);
        return new Step<>(in(new Phase.Drafting(phase.draft())), new AttributeReturned());
    }

    public Step<NonDisclosureConfirmed> confirmWithholding(UUID officer) {
        require(CONFIRM_WITHHOLDING);
        apart(proposal().proposedBy(), officer);
        Ground ground = proposal().ground();
        return new Step<>(in(new Phase.Withheld(phase.draft(), ground)), new NonDisclosureConfirmed(ground));
    }

    public Step<OnRequestConfirmed> confirmOnRequest(UUID officer) {
        require(CONFIRM_ON_REQUEST);
        apart(proposal().proposedBy(), officer);
        return new Step<>(in(new Phase.OnRequestOnly(phase.draft())), new OnRequestConfirmed());
    }

    /**
     * {@code submitter} answers for it in the first stage, whoever began the draft: a proposed reply is begun by the
     * officer who proposed it. {@code content}: the stored {@code content.json} made from the draft as it stands.
     */
    public Step<ReviewAsked> submit(UUID submitter, Part content) {
        require(SUBMIT);
        if (phase.draft().entryId() == null) {
            throw Refusal.invalidFields(Map.of("entryId", FieldFault.missing()));
        }
        Submission submission = new Submission(
                submissions + 1, submitter, content, placed(phase.draft().attachments()));
        InformationItem next = new InformationItem(
                id,
                organisationId,
                sectionId,
                drafterId,
                origin,
                submission.version(),
                publication,
                new Phase.UnderReview(phase.draft(), submission));
        return new Step<>(next, new ReviewAsked(submission));
    }

    public Step<TakenBack> takeBack() {
        require(TAKE_BACK);
        return new Step<>(in(new Phase.Drafting(phase.draft())), new TakenBack(underReview()));
    }

    /** The certificate has been verified for exactly this version. */
    public Step<Approved> approve(Certificate certificate) {
        require(APPROVE);
        Submission submission = submission();
        return new Step<>(
                in(new Phase.Approved(phase.draft(), submission, certificate)), new Approved(submission, certificate));
    }

    public Step<Returned> returned(ReturnCause cause) {
        require(RETURN);
        return new Step<>(in(new Phase.Drafting(phase.draft())), new Returned(cause));
    }

    /** The review found that it may not be disclosed. A new version of what is public goes back to its drafter instead. */
    public Step<?> deny(Ground ground) {
        require(DENY);
        return publication == null
                ? new Step<>(in(new Phase.Withheld(phase.draft(), ground)), new Denied(ground))
                : returned(ReturnCause.REVIEW_DENIED);
    }

    /** There is no other way to the public: only an approved version, under its certificate. */
    public Step<Published> publish(String indexNumber, Instant at) {
        require(PUBLISH);
        Phase.Approved approved = (Phase.Approved) phase;
        Publication published = new Publication(
                publication == null ? indexNumber : publication.indexNumber(),
                approved.submission(),
                approved.certificate(),
                approved.draft(),
                publication == null ? at : publication.firstPublishedAt(),
                at,
                null);
        return new Step<>(with(published, new Phase.Published()), new Published(published));
    }

    public Step<Revised> revise() {
        require(REVISE);
        return new Step<>(in(new Phase.Drafting(publication.draft())), new Revised());
    }

    /** Gives the draft up: an item nobody has seen ends, a new version leaves the published one as it is. */
    public Step<?> discard() {
        require(DISCARD);
        return publication == null
                ? new Step<>(in(new Phase.Discarded()), new Discarded())
                : new Step<>(in(new Phase.Published()), new RevisionDropped());
    }

    /** Circumstances changed: what was withheld or given on request only is proposed for publication. */
    public Step<Reconsidered> reconsider(String reason, UUID officer) {
        require(RECONSIDER);
        AttributeProposal proposal = new AttributeProposal(Attribute.PROACTIVE, null, reason, officer);
        return new Step<>(in(new Phase.AttributeProposed(phase.draft(), proposal)), new Reconsidered(proposal));
    }

    /** What was published under it was a lawful release; whether it stays, the officer and the leader decide. */
    public Step<CertificateRevoked> certificateRevoked() {
        return new Step<>(this, new CertificateRevoked());
    }

    public Step<WithdrawalProposed> proposeWithdrawal(Withdrawal withdrawal) {
        require(PROPOSE_WITHDRAWAL);
        return new Step<>(with(publication.proposing(withdrawal), phase), new WithdrawalProposed(withdrawal));
    }

    public Step<WithdrawalDeclined> declineWithdrawal() {
        require(DECLINE_WITHDRAWAL);
        return new Step<>(with(publication.proposing(null), phase), new WithdrawalDeclined());
    }

    /** Two persons: who proposed it does not approve it (7.4.9). */
    public Step<Withdrawn> confirmWithdrawal(UUID leader) {
        require(CONFIRM_WITHDRAWAL);
        Withdrawal withdrawal = publication.withdrawal();
        apart(withdrawal.proposedBy(), leader);
        return new Step<>(in(new Phase.Withdrawn(withdrawal)), new Withdrawn(withdrawal, underReview()));
    }

    private AttributeProposal proposal() {
        return ((Phase.AttributeProposed) phase).proposal();
    }

    private static void apart(UUID proposer, UUID decider) {
        if (proposer.equals(decider)) {
            throw Refusal.forbidden(
                    "two-persons-needed",
                    "提出人不能自己批准，须由另一人办理。",
                    "Who proposed it cannot approve it; it takes two persons.");
        }
    }

    private static List<Part> placed(List<Part> attachments) {
        return java.util.stream.IntStream.range(0, attachments.size())
                .mapToObj(place -> attachments.get(place).named("attachment-" + (place + 1)))
                .toList();
    }

    private InformationItem in(Phase next) {
        return with(publication, next);
    }

    private InformationItem with(Publication published, Phase next) {
        return new InformationItem(id, organisationId, sectionId, drafterId, origin, submissions, published, next);
    }

    private void require(Move move) {
        if (!legal().contains(move)) {
            throw MoveRefused.of(
                    state().name(),
                    state().zh(),
                    state().en(),
                    move.name(),
                    legal().stream().map(Move::name).toList());
        }
    }
}
