package org.sunshinegov.kernel.law.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** What is left, in words. {@code amount} is negative once it is overdue; it counts working days, hours where hours count. */
public record DaysLeft(int amount, boolean overdue, String zh, String en) {

    public static DaysLeft of(Due due, LocalDateTime now, WorkingCalendar calendar) {
        return due.time() == null ? days(due.date(), now.toLocalDate(), calendar) : hours(due, now);
    }

    private static DaysLeft days(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        int left = calendar.workingDaysBetween(today, due);
        if (today.equals(due)) {
            return new DaysLeft(0, false, "今天到期", "due today");
        }
        if (today.isAfter(due)) {
            return left == 0
                    ? new DaysLeft(0, true, "已逾期，不足1个工作日", "overdue by less than 1 working day")
                    : new DaysLeft(left, true, "已逾期%d个工作日".formatted(-left), "overdue by " + Words.workingDays(-left));
        }
        int days = (int) ChronoUnit.DAYS.between(today, due);
        return left == 0
                ? new DaysLeft(0, false, "还剩%d天，已无工作日".formatted(days), "due in " + days + " d, no working day left")
                : new DaysLeft(left, false, "还剩%d个工作日".formatted(left), Words.workingDays(left) + " left");
    }

    private static DaysLeft hours(Due due, LocalDateTime now) {
        Duration left = Duration.between(now, due.missedFrom());
        int whole = (int) left.abs().toHours();
        String zh = whole == 0 ? "不足1小时" : whole + "小时";
        String en = whole == 0 ? "less than 1 hour" : whole == 1 ? "1 hour" : whole + " hours";
        return due.missedAt(now)
                ? new DaysLeft(-whole, true, "已逾期" + zh, "overdue by " + en)
                : new DaysLeft(whole, false, "还剩" + zh, en + " left");
    }
}
