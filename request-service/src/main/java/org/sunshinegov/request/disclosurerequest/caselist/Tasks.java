package org.sunshinegov.request.disclosurerequest.caselist;

import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.law.clock.DaysLeft;

/**
 * The cases that wait for somebody.
 *
 * @param shown as many as a page holds, the most urgent first
 * @param all how many there are
 * @param left how many of them have how long left; those without a date that runs are not among them
 */
public record Tasks(List<TaskView> shown, int all, Map<DaysLeft, Integer> left) {

    /** Those that a page does not hold. */
    public int more() {
        return Math.max(0, all - shown.size());
    }
}
