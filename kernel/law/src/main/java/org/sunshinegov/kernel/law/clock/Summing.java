package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.law.calendar.DayKind;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** The one sentence that sums an explanation up. */
record Summing(Clock clock, Track track, WorkingCalendar calendar, Reckoning reckoning, Due due, Tally tally) {

    String zh() {
        return beginningZh() + promiseZh() + extensionZh() + tally.zh(unit() == Unit.WORKING_DAYS ? "个工作日" : "天")
                + restZh() + "，最迟应于" + Words.zhWithWeekday(due.date()) + makeUpZh() + timeZh()
                + clock.kind().actZh() + limitZh() + provisionalZh() + "。";
    }

    String en() {
        return beginningEn() + promiseEn() + extensionEn()
                + tally.en(unit() == Unit.WORKING_DAYS ? "working day" : "day") + restEn()
                + "; " + clock.kind().actEn() + " is due by " + Words.en(due.date()) + makeUpEn() + timeEn() + limitEn()
                + provisionalEn() + ".";
    }

    private String beginningZh() {
        String start = Words.zh(started().toLocalDate());
        String length = Words.zh(period());
        return switch (unit()) {
            case FIXED_DATE -> "规定日期为" + length + "，不因休息日顺延";
            case CALENDAR_DAYS_BEFORE -> "自%s%s之日前倒算%s".formatted(start, eventZh(), length);
            case HOURS -> "自%s%s%s起%s，节假日连续计算".formatted(start, Words.zhTime(started()), eventZh(), length);
            default -> "自%s%s之次日起%s%s".formatted(start, eventZh(), restarted() ? "重新计算" : "算", length);
        };
    }

    private String beginningEn() {
        String start = Words.en(started().toLocalDate());
        String length = Words.en(period());
        return switch (unit()) {
            case FIXED_DATE -> "The rule names " + length + ", which does not roll over";
            case CALENDAR_DAYS_BEFORE -> "Counted back from %s (%s): %s".formatted(start, eventEn(), length);
            case HOURS ->
                "From %s, %s, when %s: %s, holidays included"
                        .formatted(start, started().toLocalTime(), eventEn(), length);
            default ->
                "Counted%s from the day after %s, when %s: %s"
                        .formatted(restarted() ? " anew" : "", start, eventEn(), length);
        };
    }

    private String promiseZh() {
        return promise() ? "（承诺期限）" : "";
    }

    private String promiseEn() {
        return promise() ? " (the promised period)" : "";
    }

    private boolean promise() {
        return track == Track.COMMITTED && clock.statutory() != null;
    }

    private String extensionZh() {
        return Arrays.stream(Extension.Cause.values())
                .filter(cause -> clock.extendedBy(track, cause) != 0)
                .map(cause -> "，" + cause.zh() + Words.zh(added(cause)))
                .collect(Collectors.joining());
    }

    private Period added(Extension.Cause cause) {
        return new Period(unit(), clock.extendedBy(track, cause), null);
    }

    private String extensionEn() {
        return Arrays.stream(Extension.Cause.values())
                .filter(cause -> clock.extendedBy(track, cause) != 0)
                .map(cause -> ", " + cause.en() + " " + Words.en(added(cause)))
                .collect(Collectors.joining());
    }

    private String restZh() {
        if (!rolled()) {
            return "";
        }
        String moved = unit() == Unit.CALENDAR_DAYS_BEFORE ? "提前至前一工作日" : "顺延";
        return "，期满日" + Words.zhWithWeekday(reckoning.end()) + "为休息日，" + moved;
    }

    private String restEn() {
        return rolled() ? ", ending on " + Words.en(reckoning.end()) + ", a day of rest, and so moved" : "";
    }

    private boolean rolled() {
        return !reckoning.end().equals(reckoning.due().date());
    }

    /** A due date on a Saturday or Sunday surprises; say why it stands. */
    private String makeUpZh() {
        return dueOnMakeUpDay() ? "（调休上班日）" : "";
    }

    private String makeUpEn() {
        return dueOnMakeUpDay() ? " (a make-up working day)" : "";
    }

    private boolean dueOnMakeUpDay() {
        return calendar.day(due.date()).kind() == DayKind.MAKE_UP_DAY;
    }

    private String timeZh() {
        return due.time() == null ? "" : Words.zhTime(due.date().atTime(due.time()));
    }

    private String timeEn() {
        return due.time() == null ? "" : ", " + due.time();
    }

    private String limitZh() {
        return capped() ? "（不得晚于法定期限）" : "";
    }

    private String limitEn() {
        return capped() ? " (never later than the statutory date)" : "";
    }

    private boolean capped() {
        return !due.date().equals(reckoning.due().date());
    }

    private String provisionalZh() {
        if (!due.provisional()) {
            return "";
        }
        return clock.suspensionOpen(track)
                ? "（中止尚未结束，该日期为暂定）"
                : "（%s以后的放假安排尚未公布，该日期为暂定）".formatted(Words.zh(calendar.coverageEnd()));
    }

    private String provisionalEn() {
        if (!due.provisional()) {
            return "";
        }
        LocalDate end = calendar.coverageEnd();
        return clock.suspensionOpen(track)
                ? " (provisional: the suspension is still open)"
                : " (provisional: holidays after %s are not yet published)".formatted(Words.en(end));
    }

    private String eventZh() {
        return restarted() ? lastRestart().zh() : clock.kind().startedZh();
    }

    private String eventEn() {
        return restarted() ? lastRestart().en() : clock.kind().startedEn();
    }

    private boolean restarted() {
        return !clock.restarts().isEmpty();
    }

    private Restart.Cause lastRestart() {
        return clock.restarts().get(clock.restarts().size() - 1).cause();
    }

    private LocalDateTime started() {
        return clock.started();
    }

    private Period period() {
        return clock.period(track);
    }

    private Unit unit() {
        return period().unit();
    }
}
