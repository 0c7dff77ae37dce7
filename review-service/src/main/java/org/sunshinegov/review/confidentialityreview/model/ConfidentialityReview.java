package org.sunshinegov.review.confidentialityreview.model;

import static org.sunshinegov.review.confidentialityreview.model.Move.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReviewEvent.*;

/**
 * One review of one version of one subject: what is true of it in every state, and the phase that says what may be done.
 * Every move gives the next review and the one thing that happened; nothing else changes a review.
 */
public record ConfidentialityReview(
        UUID id,
        Subject subject,
        Instant openedAt,
        Materials materials,
        Findings findings,
        Opinions opinions,
        Phase phase) {

    /** What names no known gate, or brings nothing to review, cannot leave: its review ends where it begins. */
    public static Step<?> opened(UUID id, Subject subject, Materials materials, Instant at) {
        ConfidentialityReview review = new ConfidentialityReview(
                id, subject, at, materials, Findings.NONE, Opinions.NONE, new Phase.Gathering());
        if (subject.gate() == null) {
            return review.ended(EndCause.GATE_UNKNOWN, null);
        }
        return materials.all().isEmpty() ? review.ended(EndCause.NO_CONTENT, null) : new Step<>(review, new Opened());
    }

    public State state() {
        return phase.state();
    }

    /** What may be done now; a quotation can only be called where a mark stands open. */
    public Set<Move> legal() {
        Set<Move> legal = EnumSet.copyOf(phase.legal());
        if (materials.complete()) {
            legal.removeAll(EnumSet.of(RECEIVE_PART, REPORT_CHANGE));
        } else {
            legal.remove(COMPARE);
        }
        if (findings.openMarks().isEmpty()) {
            legal.remove(CALL_QUOTATION);
        }
        if (phase instanceof Phase.Concluded && subject.gate().officerAlone()) {
            legal.add(REVOKE);
        }
        return legal;
    }

    /** A verified copy of one part is kept here, and this is what the scan found in it. */
    public Step<?> receivePart(String name, UUID copyId, List<Finding> found) {
        legal(RECEIVE_PART);
        Materials kept = materials.keeping(materials.missing(name), copyId);
        boolean stages = kept.complete() && !subject.gate().officerAlone();
        Phase next = stages ? new Phase.AtDrafter(null) : phase;
        ConfidentialityReview review =
                new ConfidentialityReview(id, subject, openedAt, kept, findings.plus(found), opinions, next);
        return stages ? new Step<>(review, new ContentComplete(name)) : new Step<>(review, new PartReceived(name));
    }

    /** The bytes at the owner's address are not the ones submitted: nobody may review them. */
    public Step<ReturnedToOwner> reportChange(String name) {
        legal(REPORT_CHANGE);
        return ended(
                EndCause.CONTENT_CHANGED,
                new Returned(null, materials.missing(name).name()));
    }

    /**
     * The short gate: what is public already leaves under the officer's name alone, and everything else goes back to
     * be reviewed in three stages.
     *
     * @param allPublic whether every word points to what is public and every document is part of it
     */
    public Step<?> compare(boolean allPublic, Certifying certifying) {
        legal(COMPARE);
        if (!allPublic || !findings.openMarks().isEmpty()) {
            return ended(EndCause.NOT_PUBLIC, null);
        }
        Reviewer officer = new Reviewer(subject.drafterId(), null, subject.organisationId(), subject.requestedAt());
        Certificate certificate = certifying.certify(
                this, Conclusion.PUBLISHABLE, List.of(new Endorsement(Stage.DISCLOSURE_OFFICER, officer)));
        return new Step<>(
                with(opinions, new Phase.Concluded(certificate, null, null)),
                new ReviewConcluded(Conclusion.PUBLISHABLE, certificate));
    }

    /** Stage 1: only the drafter named by the owner, or who acts for him. */
    public Step<DrafterOpinionGiven> giveOpinion(DrafterOpinion opinion) {
        legal(GIVE_OPINION);
        mustBeDrafter(opinion.by());
        findings.mustNotBlock();
        opinion.mustBeComplete();
        Phase next = new Phase.AtLeader(subject.organisationId());
        return new Step<>(with(opinions.with(opinion), next), new DrafterOpinionGiven());
    }

    /** The drafter takes his draft out again, or the officer finds what can be mended; classified content must go. */
    public Step<ReturnedToOwner> returnToOwner(Reviewer by, boolean classified, String reason) {
        legal(RETURN_TO_OWNER);
        boolean drafting = phase instanceof Phase.AtDrafter;
        if (drafting) {
            mustBeDrafter(by);
        } else {
            mustBeFresh(by);
        }
        Reason.mustBeGiven(reason);
        EndCause ordinary = drafting ? EndCause.RETURNED_BY_DRAFTER : EndCause.RETURNED_BY_OFFICER;
        return ended(classified ? EndCause.CLASSIFIED_CONTENT : ordinary, new Returned(by, reason));
    }

    /** Stage 2: the leader in charge is the main gate and directly responsible. */
    public Step<LeaderReviewed> approve(LeaderOpinion opinion) {
        legal(APPROVE);
        mustBeFresh(opinion.by());
        findings.mustNotBlock();
        if (subject.gate().deliberated()) {
            opinion.mustPassDeliberation();
        }
        Phase next = new Phase.AtOfficer(subject.organisationId(), null);
        return new Step<>(with(opinions.with(opinion), next), new LeaderReviewed());
    }

    public Step<ReviewReturned> returnToDrafter(Reviewer by, String reason) {
        legal(RETURN_TO_DRAFTER);
        mustBeFresh(by);
        Reason.mustBeGiven(reason);
        return new Step<>(with(opinions, new Phase.AtDrafter(new Returned(by, reason))), new ReviewReturned());
    }

    /** Stage 3: the conclusion. PARTIAL waits for a second person; nothing is certified before. */
    public Step<?> conclude(OfficerOpinion opinion, Certifying certifying) {
        legal(CONCLUDE);
        mustBeFresh(opinion.by());
        opinion.mustBeComplete();
        Opinions all = opinions.with(opinion);
        if (opinion.conclusion() == Conclusion.NOT_PUBLISHABLE) {
            return new Step<>(with(all, new Phase.Denied()), new PublicationDenied(opinion.ground()));
        }
        findings.mustNotBlock();
        if (opinion.conclusion() == Conclusion.PARTIAL) {
            Phase next = new Phase.AtSecondPerson(subject.organisationId());
            return new Step<>(with(all, next), new RedactionProposed());
        }
        return with(all, phase).certified(Conclusion.PUBLISHABLE, null, certifying);
    }

    /** The submitted copy withholds what the officer says it must; the second person is neither officer nor drafter. */
    public Step<ReviewConcluded> approveRedaction(Reviewer by, Certifying certifying) {
        legal(APPROVE_REDACTION);
        mustBeFresh(by);
        return certified(Conclusion.PARTIAL, by, certifying);
    }

    public Step<RedactionRefused> refuseRedaction(Reviewer by, String reason) {
        legal(REFUSE_REDACTION);
        mustBeFresh(by);
        Reason.mustBeGiven(reason);
        Phase next = new Phase.AtOfficer(subject.organisationId(), new Returned(by, reason));
        return new Step<>(with(opinions, next), new RedactionRefused());
    }

    /** The only way past a secrecy mark: officer and leader, two persons, both find that it is quoted (6.3). */
    public Step<QuotationCalled> callQuotation(int number, Quotation.Side side, Reviewer by) {
        legal(CALL_QUOTATION);
        mustNotBeDrafter(by);
        Findings called = findings.called(number, side, by);
        return new Step<>(
                new ConfidentialityReview(id, subject, openedAt, materials, called, opinions, phase),
                new QuotationCalled(number));
    }

    /** The officer of the unit finds that nothing may leave under the certificate any more; a leader decides (6.3). */
    public Step<RevocationProposed> proposeRevocation(RevocationCause cause, String words, Reviewer by) {
        Phase.Concluded now = concluded(PROPOSE_REVOCATION);
        Revocation proposed = Revocation.proposed(subject.organisationId(), cause, words, by);
        return new Step<>(with(opinions, now.but(proposed)), new RevocationProposed(cause));
    }

    /** At once, by a second person. */
    public Step<CertificateRevoked> confirmRevocation(Reviewer by) {
        Phase.Concluded now = concluded(CONFIRM_REVOCATION);
        mustBeFresh(by);
        Revocation confirmed = now.revocation().confirmed(by);
        Phase next = new Phase.Revoked(now.certificate(), now.secondPerson(), confirmed);
        return new Step<>(with(opinions, next), new CertificateRevoked(confirmed.cause(), now.certificate()));
    }

    public Step<RevocationDeclined> declineRevocation(Reviewer by, String reason) {
        Phase.Concluded now = concluded(DECLINE_REVOCATION);
        mustBeFresh(by);
        Reason.mustBeGiven(reason);
        return new Step<>(with(opinions, now.but(null)), new RevocationDeclined());
    }

    /** What left on the spot because it was public may not leave any more: what it rests on was withdrawn. */
    public Step<CertificateRevoked> revoke() {
        Certificate certificate = concluded(REVOKE).certificate();
        return new Step<>(
                with(opinions, new Phase.Revoked(certificate, null, null)),
                new CertificateRevoked(RevocationCause.BASIS_CHANGED, certificate));
    }

    private Phase.Concluded concluded(Move move) {
        legal(move);
        return (Phase.Concluded) phase;
    }

    /** A stage whose office is vacant in the unit rises to the parent; filled again, it comes back (6.3). */
    public Step<StageSeated> seat(UUID organisationId) {
        legal(SEAT);
        return new Step<>(with(opinions, phase.seatedIn(organisationId)), new StageSeated(organisationId));
    }

    public Step<ReviewCancelled> cancel() {
        legal(CANCEL);
        return new Step<>(with(opinions, new Phase.Ended(EndCause.TAKEN_BACK, null)), new ReviewCancelled());
    }

    /** What was reviewed is anonymised: kinds, answers, persons and certificate stay, no word that was typed or found. */
    public Step<WordsForgotten> withoutWords() {
        return new Step<>(
                new ConfidentialityReview(
                        id,
                        subject,
                        openedAt,
                        materials,
                        findings.withoutWords(),
                        opinions.withoutWords(),
                        phase.withoutWords()),
                new WordsForgotten());
    }

    /** Whether another organisation than the unit itself holds the present stage. */
    public boolean risen() {
        return phase.seat() != null && !phase.seat().equals(subject.organisationId());
    }

    public Certificate certificate() {
        return phase.certificate();
    }

    /** Who may not act in the present stage any more: the drafter, and whoever has had a stage before it. */
    public Set<UUID> spent() {
        Set<UUID> spent = new LinkedHashSet<>(List.of(subject.drafterId()));
        phase.stagesBefore(opinions).forEach(before -> spent.add(before.by().personId()));
        return spent;
    }

    private Step<ReviewConcluded> certified(Conclusion conclusion, Reviewer second, Certifying certifying) {
        List<Endorsement> endorsements = new ArrayList<>(opinions.endorsements());
        if (second != null) {
            endorsements.add(new Endorsement(Stage.SECOND_PERSON, second));
        }
        Certificate certificate = certifying.certify(this, conclusion, endorsements);
        return new Step<>(
                with(opinions, new Phase.Concluded(certificate, second, null)),
                new ReviewConcluded(conclusion, certificate));
    }

    private Step<ReturnedToOwner> ended(EndCause cause, Returned by) {
        return new Step<>(with(opinions, new Phase.Ended(cause, by)), new ReturnedToOwner(cause));
    }

    private void mustBeDrafter(Reviewer by) {
        if (!subject.isDraftedBy(by)) {
            throw Refusal.forbidden(
                    "not-the-drafter", "一审由送审的拟稿人本人办理。", "Stage 1 is done by the drafter who submitted it.");
        }
    }

    private void mustNotBeDrafter(Reviewer by) {
        if (subject.isDraftedBy(by)) {
            throw OnePersonOneStage.refusal();
        }
    }

    private void mustBeFresh(Reviewer by) {
        mustNotBeDrafter(by);
        if (spent().contains(by.personId())) {
            throw OnePersonOneStage.refusal();
        }
    }

    private ConfidentialityReview with(Opinions given, Phase next) {
        return new ConfidentialityReview(id, subject, openedAt, materials, findings, given, next);
    }

    private void legal(Move move) {
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
