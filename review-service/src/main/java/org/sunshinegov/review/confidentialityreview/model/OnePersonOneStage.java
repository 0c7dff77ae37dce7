package org.sunshinegov.review.confidentialityreview.model;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Nobody acts in two stages, and the drafter never approves (R-145, 7.4.1). */
final class OnePersonOneStage {

    private OnePersonOneStage() {}

    static Refusal refusal() {
        return Refusal.forbidden(
                "one-person-one-stage",
                "同一人不能办理两个审查环节，拟稿人不能审核自己的稿件。",
                "One person acts in one stage only, and the drafter never approves.");
    }
}
