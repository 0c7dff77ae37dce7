package org.sunshinegov.request.disclosurerequest.casepage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.register.Officer;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.ConsultationView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.ProposalView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.Reader;
import org.sunshinegov.request.disclosurerequest.caselook.CaseLook;
import org.sunshinegov.request.disclosurerequest.certificate.RevokedReplies.RevokedReply;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.note.CaseNotes.NoteView;
import org.sunshinegov.request.disclosurerequest.remedy.RemedyView;
import org.sunshinegov.request.disclosurerequest.reply.DocumentView;
import org.sunshinegov.request.disclosurerequest.reply.ReplyText;
import org.sunshinegov.request.handover.HandOverQueries;
import org.sunshinegov.request.letter.LetterView;
import org.sunshinegov.request.repeat.Repeats.Alike;

/**
 * A case as an officer works on it.
 *
 * @param mine the moves that are legal now and the officer's to make; nothing else is offered
 * @param toDecide the open proposals of others that the reader decides on
 * @param handler null before the case is assigned
 * @param revoked of the certificate its reply left under; null where it stands; {@code maySettle}: the reader may note what was
 *     done about it
 * @param held it is kept whole whatever its years; {@code mayHold}: the reader may say so, or lift it
 * @param former null unless its unit was closed and a successor took it over
 */
public record CaseView(
        DisclosureRequestView request,
        Organisation unit,
        Officer handler,
        List<Officer> handlers,
        List<Organisation> sections,
        List<DocumentView> documents,
        ReplyText reply,
        List<LetterView> letters,
        List<Alike> alike,
        List<NoteView> notes,
        List<RemedyView> remedies,
        List<PastAct> history,
        List<CaseLook> looks,
        HandOverQueries.Former former,
        RevokedReply revoked,
        boolean maySettle,
        boolean held,
        boolean mayHold,
        Set<Move> mine,
        Set<UUID> toDecide,
        boolean mayAttach,
        boolean maySeeApplicant) {

    /** Whether the reader reads what was done about it, too. */
    public boolean file() {
        return request.reader() == Reader.OFFICE;
    }

    public boolean decides(UUID proposal) {
        return toDecide.contains(proposal);
    }

    /** Whether the reader may say yes to it now: what is carried out with the decision has to be possible, too. */
    public boolean approves(ProposalView one) {
        Move needed =
                switch (one.what()) {
                    case CONSULTATION, FEE -> Move.APPROVE_PROPOSAL;
                    case CLARIFICATION -> Move.ASK_CLARIFICATION;
                    case EXTENSION -> Move.EXTEND;
                    case CONFERENCE -> Move.CALL_CONFERENCE;
                };
        return one.pending() && decides(one.id()) && request.moves().contains(needed);
    }

    public boolean toApprove() {
        return request.proposals().stream().anyMatch(this::approves);
    }

    /** Of the third parties that object. */
    public List<ConsultationView> objections() {
        return request.consultations().stream()
                .filter(ConsultationView::objected)
                .toList();
    }

    public boolean may(String move) {
        return mine.contains(Move.valueOf(move));
    }

    /** The same applicant's earlier request of the same words, where it has been replied to: this one may be a repeat. */
    public Alike repeats() {
        return alike.stream()
                .filter(one -> one.sameApplicant() && one.earlier() && one.issuedOn() != null)
                .findFirst()
                .orElse(null);
    }

    /** Several applicants for the same: what may be disclosed to them can be made public (article 44). */
    public boolean askedByOthers() {
        return alike.stream().anyMatch(one -> !one.sameApplicant());
    }

    /** From the reply or a fee notice on, or once it is overdue; what is noted of a remedy stays to be seen. */
    public boolean mayContest() {
        boolean overdue = request.due() != null
                && request.due().left() != null
                && request.due().left().overdue();
        return file() && (!request.state().open() || request.fee() != null || overdue || !remedies.isEmpty());
    }

    public List<Outcome> outcomes() {
        return request.denial() != null
                ? List.of(request.denial())
                : Arrays.stream(Outcome.values()).filter(Outcome::draftable).toList();
    }
}
