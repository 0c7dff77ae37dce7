package org.sunshinegov.review.confidentialityreview.model;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Stage 2: the leader in charge has reviewed both opinions and, for what is published, deliberated it. */
public record LeaderOpinion(Reviewer by, Map<DeliberationPoint, Answer> deliberation, String remark) {

    public LeaderOpinion {
        deliberation = deliberation == null ? Map.of() : Map.copyOf(deliberation);
    }

    LeaderOpinion withoutWords() {
        return new LeaderOpinion(by, Checklist.withoutWords(deliberation), null);
    }

    /** Passes only with every point answered yes (6.1: all checks yes); otherwise it is returned to the drafter. */
    void mustPassDeliberation() {
        Checklist.mustBeAnswered("deliberation", DeliberationPoint.values(), deliberation);
        if (!Checklist.allYes(deliberation)) {
            throw Refusal.conflict(
                    "deliberation-not-passed",
                    "审议事项中有“否”的，不能审核同意，请退回拟稿人。",
                    "A point of the deliberation is answered no: return it to the drafter instead.");
        }
    }
}
