package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** SC-06, SC-07 and SC-09: publicity and hearing, appraisal and inspection, secrecy. */
class HearingAndInspectionTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @Test
    void publicity_from_25_april_2025_ends_on_13_may_and_the_hearing_is_decided_by_the_20th() {
        assertThat(due(ClockKind.PUBLICITY, "2025-04-25", Period.workingDays(10)))
                .isEqualTo("2025-05-13");
        assertThat(due(ClockKind.HEARING_DECISION, "2025-05-13", Period.workingDays(5)))
                .isEqualTo("2025-05-20");
    }

    @Test
    void a_major_decision_is_open_for_thirty_days_and_the_longer_period_applies() {
        Clock comments =
                Clock.statutory(ClockKind.MAJOR_DECISION_COMMENTS, parse("2025-04-25"), Period.calendarDays(30));
        Clock publicity = Clock.statutory(ClockKind.PUBLICITY, parse("2025-04-25"), Period.workingDays(10));

        assertThat(Due.later(
                                publicity.due(calendar).first(),
                                comments.due(calendar).first())
                        .date())
                .isEqualTo("2025-05-26");
        assertThat(comments.explain(calendar).zh())
                .isEqualTo("自2025年4月25日公开征求意见之次日起算30日，期满日2025年5月25日（周日）为休息日，顺延，最迟应于2025年5月26日（周一）结束征求意见。");
        assertThat(Lines.of(comments.explain(calendar)))
                .endsWith(
                        "2025-05-24 COUNTED 29 CALENDAR_DAY 重大行政决策程序暂行条例第十五条",
                        "2025-05-25 COUNTED 30 WEEKEND 民法典第二百零三条",
                        "2025-05-26 DUE ROLLOVER 民法典第二百零三条");
    }

    @Test
    void the_hearing_of_a_major_decision_is_decided_across_the_dragon_boat_festival() {
        assertThat(due(ClockKind.HEARING_DECISION, "2025-05-26", Period.workingDays(5)))
                .isEqualTo("2025-06-03");
    }

    @Test
    void a_hearing_on_13_june_has_its_materials_on_the_6th_report_on_the_20th_and_feedback_on_the_30th() {
        assertThat(due(ClockKind.HEARING_MATERIALS, "2025-06-13", Period.parse("7cdb")))
                .isEqualTo("2025-06-06");
        assertThat(due(ClockKind.HEARING_REPORT, "2025-06-13", Period.calendarDays(7)))
                .isEqualTo("2025-06-20");
        assertThat(due(ClockKind.HEARING_FEEDBACK, "2025-06-13", Period.calendarDays(15)))
                .isEqualTo("2025-06-30");
    }

    @Test
    void a_hearing_on_23_may_has_its_report_on_the_30th_and_feedback_on_9_june() {
        assertThat(due(ClockKind.HEARING_REPORT, "2025-05-23", Period.calendarDays(7)))
                .isEqualTo("2025-05-30");
        assertThat(due(ClockKind.HEARING_FEEDBACK, "2025-05-23", Period.calendarDays(15)))
                .isEqualTo("2025-06-09");
    }

    @Test
    void a_backward_period_that_ends_on_a_day_of_rest_moves_to_the_working_day_before() {
        Clock materials = Clock.statutory(ClockKind.HEARING_MATERIALS, parse("2025-10-15"), Period.parse("7cdb"));

        assertThat(materials.due(calendar).first().date()).isEqualTo("2025-09-30");
        assertThat(Lines.brief(materials.explain(calendar)))
                .startsWith("2025-10-15 START START_NOT_COUNTED", "2025-10-14 COUNTED 1 CALENDAR_DAY")
                .endsWith("2025-10-02 SKIPPED HOLIDAY", "2025-10-01 SKIPPED HOLIDAY", "2025-09-30 DUE ROLLOVER")
                .hasSize(16);
        assertThat(materials.explain(calendar).zh())
                .isEqualTo("自2025年10月15日听证之日前倒算7日，期满日2025年10月8日（周三）为休息日，提前至前一工作日，最迟应于2025年9月30日（周二）送达听证材料。");
    }

    @Test
    void an_appraisal_opinion_of_22_september_2023_is_answered_by_19_october() {
        Clock feedback = Clock.statutory(ClockKind.APPRAISAL_FEEDBACK, parse("2023-09-22"), Period.workingDays(15));

        assertThat(feedback.due(calendar).first().date()).isEqualTo("2023-10-19");
        assertThat(Lines.brief(feedback.explain(calendar)))
                .contains(
                        "2023-09-28 COUNTED 4 WORKING_DAY",
                        "2023-09-29 SKIPPED HOLIDAY",
                        "2023-10-06 SKIPPED HOLIDAY",
                        "2023-10-07 COUNTED 5 MAKE_UP_DAY",
                        "2023-10-08 COUNTED 6 MAKE_UP_DAY",
                        "2023-10-13 COUNTED 11 WORKING_DAY");
    }

    @Test
    void a_finding_of_25_september_2023_is_rectified_by_13_october_and_overdue_on_the_14th() {
        Clock rectification = Clock.committed(ClockKind.RECTIFICATION, parse("2023-09-25"), Period.workingDays(10));

        assertThat(rectification.due(calendar).first().date()).isEqualTo("2023-10-13");
        assertThat(rectification
                        .due(calendar)
                        .first()
                        .missedAt(parse("2023-10-14").atStartOfDay()))
                .isTrue();
    }

    @Test
    void a_doubt_of_18_september_2026_is_referred_by_9_october_and_decided_by_the_22nd() {
        Clock referral = Clock.statutory(ClockKind.SECRECY_REFERRAL, parse("2026-09-18"), Period.workingDays(10));

        assertThat(referral.due(calendar).first().date()).isEqualTo("2026-10-09");
        assertThat(Lines.brief(referral.explain(calendar)))
                .contains(
                        "2026-09-20 COUNTED 1 MAKE_UP_DAY",
                        "2026-09-24 COUNTED 5 WORKING_DAY",
                        "2026-09-28 COUNTED 6 WORKING_DAY",
                        "2026-09-30 COUNTED 8 WORKING_DAY",
                        "2026-10-08 COUNTED 9 WORKING_DAY",
                        "2026-10-09 DUE 10 WORKING_DAY");
        assertThat(due(ClockKind.SECRECY_DECISION, "2026-10-09", Period.workingDays(10)))
                .isEqualTo("2026-10-22");
    }

    @Test
    void found_not_secret_on_22_october_it_is_published_within_twenty_working_days_of_that_day() {
        Clock publication = Clock.statutory(ClockKind.PUBLICATION, parse("2026-09-18"), Period.workingDays(20))
                .restarted(Restart.Cause.DEFERRAL_ENDED, parse("2026-10-22"));

        assertThat(publication.due(calendar).first().date()).isEqualTo("2026-11-19");
        assertThat(publication.explain(calendar).zh()).startsWith("自2026年10月22日暂缓公开结束之次日起重新计算20个工作日");
    }

    @Test
    void a_leak_is_reported_within_24_hours_on_holidays_too() {
        Clock leak = Clock.startedAt(ClockKind.LEAK_REPORT, parse("2026-10-01").atTime(22, 10), Period.hours(24));

        Due due = leak.due(calendar).first();

        assertThat(due.missedFrom()).isEqualTo("2026-10-02T22:10");
        assertThat(due.missedAt(parse("2026-10-02").atTime(22, 10))).isFalse();
        assertThat(due.missedAt(parse("2026-10-02").atTime(22, 10, 1))).isTrue();
        assertThat(leak.explain(calendar).zh())
                .isEqualTo("自2026年10月1日22时10分发现起24小时，节假日连续计算，最迟应于2026年10月2日（周五）22时10分报告。");
        assertThat(Lines.brief(leak.explain(calendar)))
                .containsExactly("2026-10-01 START START_NOT_COUNTED", "2026-10-02 DUE CLOCK_HOURS");
    }

    private LocalDate due(ClockKind kind, String started, Period period) {
        return Clock.statutory(kind, parse(started), period)
                .due(calendar)
                .first()
                .date();
    }
}
