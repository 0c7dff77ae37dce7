package org.sunshinegov.review.confidentialityreview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.review.confidentialityreview.model.CheckPoint;
import org.sunshinegov.review.confidentialityreview.model.Classification;
import org.sunshinegov.review.confidentialityreview.model.Conclusion;
import org.sunshinegov.review.confidentialityreview.model.DeliberationPoint;
import org.sunshinegov.review.confidentialityreview.model.Disclosure;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Quotation;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;
import org.sunshinegov.review.confidentialityreview.model.RevocationCause;

/**
 * Everything the page of one review shows.
 *
 * @param names of every person and organisation that stands in it
 * @param text null while the structured text is on its way, and once it has been withdrawn
 * @param standsIn whether the reader may do the present stage although it does not wait for him
 * @param quotationAs the offices in which the reader may call a mark a quotation
 * @param mayProposeRevocation whether the reader is a disclosure officer and the certificate stands
 */
record ReviewCaseView(
        ReviewView review,
        Map<UUID, String> names,
        List<TextBlock> text,
        List<Document> documents,
        List<PastAct> history,
        boolean standsIn,
        List<Quotation.Side> quotationAs,
        boolean mayProposeRevocation) {

    public String name(UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** Who acted, for whom, and where the office had risen to. */
    public String by(Reviewer reviewer) {
        String deputy = reviewer.actingFor() == null ? "" : "（代 " + name(reviewer.actingFor()) + "）";
        String risen =
                reviewer.organisationId().equals(review.organisationId()) ? "" : "，" + name(reviewer.organisationId());
        return name(reviewer.personId()) + deputy + risen;
    }

    public boolean acts() {
        return review.mine() || standsIn;
    }

    /** Whether this form is the reader's to fill in now. */
    public boolean asks(String move) {
        return acts() && review.moves().contains(Move.valueOf(move));
    }

    public boolean deliberated() {
        return review.gate() != null && review.gate().deliberated();
    }

    public List<Classification> classifications() {
        return List.of(Classification.values());
    }

    public List<Disclosure> disclosures() {
        return List.of(Disclosure.values());
    }

    public List<CheckPoint> checkPoints() {
        return List.of(CheckPoint.values());
    }

    public List<DeliberationPoint> deliberationPoints() {
        return List.of(DeliberationPoint.values());
    }

    public List<Conclusion> conclusions() {
        return List.of(Conclusion.values());
    }

    public List<RevocationCause> revocationCauses() {
        return List.of(RevocationCause.values());
    }

    public List<Ground> grounds() {
        return List.of(Ground.values());
    }
}
