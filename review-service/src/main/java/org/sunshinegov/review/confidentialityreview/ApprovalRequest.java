package org.sunshinegov.review.confidentialityreview;

import java.util.Map;
import org.sunshinegov.review.confidentialityreview.model.Answer;
import org.sunshinegov.review.confidentialityreview.model.DeliberationPoint;
import org.sunshinegov.review.confidentialityreview.model.LeaderOpinion;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;

/** Stage 2 as the leader fills it in; the deliberation only for what is published. */
record ApprovalRequest(Map<DeliberationPoint, Answer> deliberation, String remark) {

    LeaderOpinion by(Reviewer reviewer) {
        return new LeaderOpinion(reviewer, Words.ofAnswers("deliberation", deliberation), Words.of("remark", remark));
    }
}
