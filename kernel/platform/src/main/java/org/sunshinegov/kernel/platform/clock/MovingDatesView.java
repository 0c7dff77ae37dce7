package org.sunshinegov.kernel.platform.clock;

import java.util.List;

/**
 * What a proposed calendar would do to the open clocks of one service.
 *
 * @param open clocks that run
 * @param reached of them lie where the calendar differs; {@code computed}: so many of these were looked at
 * @param moved have another date under the proposed calendar
 * @param settled keep their date, and it becomes definite or provisional
 * @param first of those that move and whose case is in sight, the earliest date first
 */
public record MovingDatesView(long open, long reached, int computed, int moved, int settled, List<DateMove> first) {

    /** Whether there were too many to look at them all. */
    public boolean partial() {
        return computed < reached;
    }
}
