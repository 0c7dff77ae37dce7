package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Why a request is handled once more: its reply was corrected. Counted in part 4 of the annual report and not as newly
 * received (6.2, rules across the rows).
 *
 * @param of the request whose reply was corrected
 * @param remedyId the remedy that corrected it; null where the unit corrects itself
 * @param startedOn the day the decision reached the unit, or the day of its own decision
 * @param replyWd the ordered period in working days; null for the statutory one
 */
public record Rehandling(UUID of, Cause cause, UUID remedyId, LocalDate startedOn, Integer replyWd) {

    /** Who corrected the reply. */
    public enum Cause {
        RECONSIDERATION("行政复议纠正", "Corrected in reconsideration"),
        LITIGATION("行政诉讼纠正", "Corrected by the court"),
        OWN_CORRECTION("自行纠正", "Corrected by the unit itself");

        private final String zh;
        private final String en;

        Cause(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** Whether somebody else set the period. */
    public boolean ordered() {
        return cause != Cause.OWN_CORRECTION;
    }
}
