package org.sunshinegov.review.confidentialityreview;

import org.sunshinegov.review.confidentialityreview.model.Classification;
import org.sunshinegov.review.confidentialityreview.model.Disclosure;
import org.sunshinegov.review.confidentialityreview.model.DrafterOpinion;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;

/** Stage 1 as the drafter fills it in. */
record OpinionRequest(Classification classification, Disclosure disclosure, String remark) {

    DrafterOpinion by(Reviewer reviewer) {
        return new DrafterOpinion(reviewer, classification, disclosure, Words.of("remark", remark));
    }
}
