package org.sunshinegov.review.confidentialityreview;

import java.util.Map;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.review.confidentialityreview.model.Answer;
import org.sunshinegov.review.confidentialityreview.model.CheckPoint;
import org.sunshinegov.review.confidentialityreview.model.Conclusion;
import org.sunshinegov.review.confidentialityreview.model.OfficerOpinion;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;

/** Stage 3 as the disclosure officer fills it in. */
record ConclusionRequest(
        Map<CheckPoint, Answer> checklist, Conclusion conclusion, Ground ground, String withheld, String remark) {

    /** What belongs to withholding is dropped where nothing is withheld. */
    OfficerOpinion by(Reviewer reviewer) {
        boolean all = conclusion == Conclusion.PUBLISHABLE;
        return new OfficerOpinion(
                reviewer,
                Words.ofAnswers("checklist", checklist),
                conclusion,
                all ? null : ground,
                all ? null : Words.of("withheld", withheld),
                Words.of("remark", remark));
    }
}
