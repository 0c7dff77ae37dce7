package org.sunshinegov.review.confidentialityreview.model;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.policy.PolicyBook;

/** Each stage has its own short period (6.3), with the policy value in force when it begins. */
public final class StageClock {

    private StageClock() {}

    public static Clock from(LocalDate entered, PolicyBook policies) {
        return Clock.committed(ClockKind.REVIEW_STAGE, entered, policies.period("review.stageWd", entered))
                .using(null, policies.version());
    }
}
