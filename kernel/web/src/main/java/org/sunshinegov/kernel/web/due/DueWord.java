package org.sunshinegov.kernel.web.due;

import org.sunshinegov.kernel.law.clock.DaysLeft;

/** The days left or late in words: the key of a label, and the amount in it. */
public record DueWord(String key, long amount) {

    static DueWord of(DaysLeft left) {
        return left.overdue() && left.amount() == 0 ? new DueWord("dueLateWorkingNone", 0) : of(left.amount(), false);
    }

    static DueWord of(long daysLeft, boolean calendarDays) {
        if (daysLeft == 0) {
            return new DueWord("dueToday", 0);
        }
        String side = daysLeft < 0 ? "dueLate" : "dueLeft";
        String unit = calendarDays ? "" : "Working";
        String number = Math.abs(daysLeft) == 1 ? "One" : "";
        return new DueWord(side + unit + number, Math.abs(daysLeft));
    }
}
