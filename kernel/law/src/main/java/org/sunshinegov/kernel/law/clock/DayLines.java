package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.util.List;
import org.sunshinegov.kernel.law.calendar.CalendarDay;
import org.sunshinegov.kernel.law.calendar.DayKind;
import org.sunshinegov.kernel.law.clock.DayLine.Kind;
import org.sunshinegov.kernel.law.clock.DayLine.Reason;

/** The words for each kind of day. */
final class DayLines {

    private static final String START = "民法典第二百零一条";
    private static final String END_ON_REST = "民法典第二百零三条";

    private DayLines() {}

    static DayLine start(Clock clock) {
        LocalDate date = clock.started().toLocalDate();
        if (clock.restarts().isEmpty()) {
            return start(date, clock.kind().startedZh(), clock.kind().startedEn());
        }
        Restart.Cause cause = clock.restarts().get(clock.restarts().size() - 1).cause();
        return start(date, cause.zh(), cause.en());
    }

    private static DayLine start(LocalDate date, String zh, String en) {
        return new DayLine(
                date,
                Kind.START,
                0,
                Reason.START_NOT_COUNTED,
                zh + "当日，不计入",
                "day of the event (" + en + "), not counted",
                START);
    }

    static DayLine counted(CalendarDay day, int number, String basis) {
        boolean makeUp = day.kind() == DayKind.MAKE_UP_DAY;
        String zh = "第%d个工作日".formatted(number) + (makeUp ? "（" + day.reason() + "调休上班）" : "");
        String en = "working day " + number + (makeUp ? " (make-up for " + Words.holidayEn(day.reason()) + ")" : "");
        return new DayLine(
                day.date(),
                Kind.COUNTED,
                number,
                makeUp ? Reason.MAKE_UP_DAY : Reason.WORKING_DAY,
                zh + unpublishedZh(day),
                en + unpublishedEn(day),
                makeUp ? day.basis() : basis);
    }

    static DayLine calendarDay(LocalDate date, int number, String basis) {
        return new DayLine(
                date, Kind.COUNTED, number, Reason.CALENDAR_DAY, "第%d日".formatted(number), "day " + number, basis);
    }

    static DayLine clockHours(LocalDate date, String basis) {
        return new DayLine(
                date, Kind.COUNTED, 0, Reason.CLOCK_HOURS, "按小时连续计算，节假日计入", "clock hours, holidays count", basis);
    }

    static DayLine skipped(CalendarDay day) {
        return rest(day, Kind.SKIPPED, 0, restZh(day) + "，不计入", restEn(day) + ", not counted", day.basis());
    }

    /** The period's last day, when it is a day of rest: counted, but the period does not end on it. */
    static DayLine lastDayAtRest(CalendarDay day, int number) {
        return rest(
                day,
                Kind.COUNTED,
                number,
                "第%d日，%s，期限届满日顺延".formatted(number, restZh(day)),
                "day %d, %s, the end moves on".formatted(number, restEn(day)),
                END_ON_REST);
    }

    /** A day of rest the period's end moves past. */
    static DayLine rolled(CalendarDay day) {
        return rest(day, Kind.SKIPPED, 0, restZh(day) + "，期限届满日顺延", restEn(day) + ", the end moves on", END_ON_REST);
    }

    private static DayLine rest(CalendarDay day, Kind kind, int number, String zh, String en, String basis) {
        return new DayLine(day.date(), kind, number, Reason.valueOf(day.kind().name()), zh, en, basis);
    }

    private static String restZh(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> day.reason() + "放假";
            case LOCAL_CLOSURE -> day.reason();
            default -> day.kind().zh();
        };
    }

    private static String restEn(CalendarDay day) {
        return day.kind() == DayKind.WEEKEND ? day.kind().en() : Words.holidayEn(day.reason());
    }

    static DayLine paused(LocalDate date, List<Pause> pauses) {
        List<PauseKind> kinds = PauseWords.kinds(pauses);
        Pause first = pauses.get(0);
        return new DayLine(
                date,
                Kind.PAUSED,
                0,
                Reason.valueOf(first.kind().name()),
                PauseWords.zh(kinds) + "期间，不计入",
                PauseWords.en(kinds) + ", not counted",
                first.basis());
    }

    static DayLine afterRest(LocalDate date) {
        return new DayLine(
                date,
                Kind.DUE,
                0,
                Reason.ROLLOVER,
                "休息日的次日，期限届满",
                "the day after the rest, the period ends",
                END_ON_REST);
    }

    static DayLine fixed(LocalDate date, String basis) {
        return new DayLine(
                date, Kind.DUE, 0, Reason.FIXED_DATE, "法定日期，不顺延", "a fixed date, it does not roll over", basis);
    }

    static DayLine due(DayLine line) {
        return line.kind() == Kind.DUE ? line : line.asDue("，期限届满", ", the period ends", line.reason(), line.basis());
    }

    static DayLine statutoryLimit(DayLine line, String basis) {
        return line.asDue("，不得晚于法定期限", ", never later than the statutory date", Reason.STATUTORY_LIMIT, basis);
    }

    private static String unpublishedZh(CalendarDay day) {
        return day.published() ? "" : "（放假安排尚未公布，暂定）";
    }

    private static String unpublishedEn(CalendarDay day) {
        return day.published() ? "" : " (holidays not yet published, provisional)";
    }
}
