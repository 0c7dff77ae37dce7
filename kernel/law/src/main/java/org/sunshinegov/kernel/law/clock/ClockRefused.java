package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.LawRefusal;

/** What a clock cannot be asked to do. */
public final class ClockRefused extends LawRefusal {

    private ClockRefused(String code, String zh, String en) {
        super(code, zh, en);
    }

    static ClockRefused noPeriod(String text) {
        return new ClockRefused("no-period", "“%s”不是有效的期限。".formatted(text), "\"%s\" is not a period.".formatted(text));
    }

    static ClockRefused withoutPeriod(ClockKind kind) {
        return new ClockRefused(
                "clock-without-period", "“%s”没有期限。".formatted(kind.actZh()), "%s has no period.".formatted(kind));
    }

    static ClockRefused noTrack(ClockKind kind, Track track) {
        return new ClockRefused(
                "clock-without-track",
                "“%s”没有%s期限。".formatted(kind.actZh(), track.zh()),
                "%s has no %s period.".formatted(kind, track.en()));
    }

    static ClockRefused looser(Period committed, Period statutory) {
        return new ClockRefused(
                "looser-than-statute",
                "承诺期限%s不得长于法定期限%s。".formatted(Words.zh(committed), Words.zh(statutory)),
                "The committed period of %s is longer than the statutory %s."
                        .formatted(Words.en(committed), Words.en(statutory)));
    }

    static ClockRefused notPausable(Period period) {
        return new ClockRefused(
                "period-cannot-be-paused",
                "期限“%s”不能中止或延长。".formatted(Words.zh(period)),
                "A period of %s is neither paused nor extended.".formatted(Words.en(period)));
    }

    static ClockRefused unknownPause(String id) {
        return new ClockRefused("unknown-pause", "没有编号为%s的中止。".formatted(id), "There is no pause %s.".formatted(id));
    }

    static ClockRefused repeatedPause(String id) {
        return new ClockRefused(
                "repeated-pause", "编号为%s的中止已存在。".formatted(id), "Pause %s exists already.".formatted(id));
    }

    static ClockRefused endsBeforeItBegins(LocalDate from, LocalDate ended) {
        return new ClockRefused(
                "pause-ends-before-it-begins",
                "中止的结束日期%s早于开始日期%s。".formatted(ended, from),
                "The pause ends on %s, before it begins on %s.".formatted(ended, from));
    }
}
