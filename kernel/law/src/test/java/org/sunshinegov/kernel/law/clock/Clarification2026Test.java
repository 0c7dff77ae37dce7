package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** SC-04: clarification restarts the clock, across the Spring Festival of 2026. */
class Clarification2026Test {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2026-02-10"), Period.workingDays(20));

    @Test
    void clarification_may_be_asked_until_26_february_and_is_late_on_the_27th() {
        Clock notice = Clock.statutory(ClockKind.CLARIFICATION_NOTICE, parse("2026-02-10"), Period.workingDays(7));

        assertThat(notice.due(calendar).first().date()).isEqualTo("2026-02-26");
        assertThat(notice.due(calendar).first().missedAt(parse("2026-02-27").atTime(8, 30)))
                .isTrue();
        assertThat(Lines.brief(notice.explain(calendar)))
                .startsWith(
                        "2026-02-10 START START_NOT_COUNTED",
                        "2026-02-11 COUNTED 1 WORKING_DAY",
                        "2026-02-12 COUNTED 2 WORKING_DAY",
                        "2026-02-13 COUNTED 3 WORKING_DAY",
                        "2026-02-14 COUNTED 4 MAKE_UP_DAY",
                        "2026-02-15 SKIPPED HOLIDAY")
                .endsWith(
                        "2026-02-23 SKIPPED HOLIDAY",
                        "2026-02-24 COUNTED 5 WORKING_DAY",
                        "2026-02-25 COUNTED 6 WORKING_DAY",
                        "2026-02-26 DUE 7 WORKING_DAY");
    }

    @Test
    void the_applicant_has_until_11_march_and_the_request_lapses_on_the_12th() {
        Clock answer = Clock.statutory(ClockKind.CLARIFICATION_ANSWER, parse("2026-02-12"), Period.workingDays(15));

        assertThat(answer.due(calendar).first().date()).isEqualTo("2026-03-11");
        assertThat(answer.due(calendar).first().missedFrom()).isEqualTo("2026-03-12T00:00");
        assertThat(Lines.brief(answer.explain(calendar)))
                .contains("2026-02-14 COUNTED 2 MAKE_UP_DAY", "2026-02-28 COUNTED 7 MAKE_UP_DAY");
    }

    @Test
    void the_corrected_request_starts_twenty_new_working_days() {
        Clock restarted = reply.restarted(Restart.Cause.CLARIFIED, parse("2026-03-02"));

        assertThat(restarted.due(calendar).statutory().date()).isEqualTo("2026-03-30");
        assertThat(restarted.restarts())
                .containsExactly(
                        new Restart(Restart.Cause.CLARIFIED, parse("2026-02-10").atStartOfDay()));
        assertThat(Lines.brief(restarted.explain(calendar)))
                .startsWith("2026-03-02 START START_NOT_COUNTED", "2026-03-03 COUNTED 1 WORKING_DAY")
                .contains(
                        "2026-03-06 COUNTED 4 WORKING_DAY",
                        "2026-03-13 COUNTED 9 WORKING_DAY",
                        "2026-03-20 COUNTED 14 WORKING_DAY",
                        "2026-03-27 COUNTED 19 WORKING_DAY")
                .endsWith("2026-03-30 DUE 20 WORKING_DAY");
        assertThat(restarted.explain(calendar).zh())
                .isEqualTo("自2026年3月2日收到补正后的申请之次日起重新计算20个工作日，其间扣除周末8天，最迟应于2026年3月30日（周一）答复。");
        assertThat(restarted.explain(calendar).en())
                .startsWith(
                        "Counted anew from the day after Monday 2 March 2026, when the corrected request was received");
    }

    @Test
    void a_restart_leaves_earlier_extensions_and_pauses_behind() {
        Clock before = reply.extended(new Extension(parse("2026-02-25"), 20, 15))
                .paused(Pause.thirdParty("a", parse("2026-02-11"), 15).endedOn(parse("2026-02-13")));

        assertThat(before.restarted(Restart.Cause.FEE_PAID, parse("2026-03-02"))
                        .due(calendar)
                        .statutory()
                        .date())
                .isEqualTo("2026-03-30");
    }
}
