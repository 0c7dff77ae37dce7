package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.EntryKind;
import org.sunshinegov.kernel.law.calendar.Overlay;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** What a corrected calendar does to running clocks. */
class RecomputeTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final WorkingCalendar before = calendar.asKnownOn(parse("2020-01-25"));
    private final WorkingCalendar extended = calendar.asKnownOn(parse("2020-01-26"));

    @Test
    void the_longer_spring_festival_of_2020_moved_a_running_reply_by_a_day() {
        Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2020-01-17"), Period.workingDays(20))
                .using(before.version(), 4);

        DueDateMove move = reply.recompute(before, extended);

        assertThat(move.moved()).isTrue();
        assertThat(move.before().statutory().date()).isEqualTo("2020-02-19");
        assertThat(move.after().statutory().date()).isEqualTo("2020-02-21");
        assertThat(move.clock().calendarVersion()).isEqualTo(extended.version());
        assertThat(move.clock().policyVersion()).isEqualTo(4);
    }

    @Test
    void a_clock_that_ended_before_the_change_does_not_move() {
        Clock reply = Clock.statutory(ClockKind.CLARIFICATION_NOTICE, parse("2020-01-10"), Period.workingDays(7));

        assertThat(reply.recompute(before, extended).moved()).isFalse();
    }

    @Test
    void a_consultations_lapse_moves_with_the_calendar_too() {
        Pause letter = Pause.thirdParty("a", parse("2020-01-20"), 15);

        assertThat(letter.lapsesOn(before)).isEqualTo("2020-02-14");
        assertThat(letter.lapsesOn(extended)).isEqualTo("2020-02-18");
    }

    @Test
    void a_date_beyond_the_last_notice_is_provisional_until_the_next_one() {
        Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-12-18"), Period.workingDays(20));
        WorkingCalendar october = calendar.asKnownOn(parse("2025-10-31"));

        DueDateMove move = reply.recompute(october, calendar);

        assertThat(move.before().statutory()).isEqualTo(new Due(parse("2026-01-15"), null, true));
        assertThat(move.after().statutory()).isEqualTo(new Due(parse("2026-01-16"), null, false));
        assertThat(reply.explain(october).zh()).endsWith("最迟应于2026年1月15日（周四）答复（2025年12月31日以后的放假安排尚未公布，该日期为暂定）。");
        assertThat(reply.explain(october).days())
                .filteredOn(day -> day.date().equals(parse("2026-01-01")))
                .extracting(DayLine::zh)
                .containsExactly("第10个工作日（放假安排尚未公布，暂定）");
    }

    @Test
    void a_closure_moves_the_promised_date_and_not_the_statutory_one() {
        Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2026-06-22"), Period.workingDays(20))
                .committedTo(Period.workingDays(15));
        WorkingCalendar closed = calendar.with(
                1,
                List.of(new Overlay(
                        parse("2026-06-29"), parse("2026-06-30"), EntryKind.OFF, "机关搬迁停办", "本单位公告", false)));

        DueDateMove move = reply.recompute(calendar, closed);

        assertThat(move.before()).isEqualTo(deadlines("2026-07-20", "2026-07-13"));
        assertThat(move.after()).isEqualTo(deadlines("2026-07-20", "2026-07-15"));
        assertThat(reply.explain(Track.COMMITTED, closed).zh())
                .isEqualTo("自2026年6月22日收到申请之次日起算15个工作日（承诺期限），其间扣除机关搬迁停办2天、周末6天，最迟应于2026年7月15日（周三）答复。");
    }

    private static Deadlines deadlines(String statutory, String committed) {
        return new Deadlines(new Due(parse(statutory), null, false), new Due(parse(committed), null, false));
    }
}
