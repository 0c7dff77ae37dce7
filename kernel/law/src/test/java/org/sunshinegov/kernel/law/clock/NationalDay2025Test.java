package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** SC-02: an internet request confirmed on a make-up Sunday, then extended. */
class NationalDay2025Test {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-09-28"), Period.workingDays(20));
    private final Extension extension = new Extension(parse("2025-10-30"), 20, 15);

    @Test
    void the_reply_is_due_on_31_october() {
        assertThat(reply.due(calendar).statutory().date()).isEqualTo("2025-10-31");
    }

    @Test
    void every_day_is_explained() {
        assertThat(Lines.brief(reply.explain(calendar)))
                .containsExactly(
                        "2025-09-28 START START_NOT_COUNTED",
                        "2025-09-29 COUNTED 1 WORKING_DAY",
                        "2025-09-30 COUNTED 2 WORKING_DAY",
                        "2025-10-01 SKIPPED HOLIDAY",
                        "2025-10-02 SKIPPED HOLIDAY",
                        "2025-10-03 SKIPPED HOLIDAY",
                        "2025-10-04 SKIPPED HOLIDAY",
                        "2025-10-05 SKIPPED HOLIDAY",
                        "2025-10-06 SKIPPED HOLIDAY",
                        "2025-10-07 SKIPPED HOLIDAY",
                        "2025-10-08 SKIPPED HOLIDAY",
                        "2025-10-09 COUNTED 3 WORKING_DAY",
                        "2025-10-10 COUNTED 4 WORKING_DAY",
                        "2025-10-11 COUNTED 5 MAKE_UP_DAY",
                        "2025-10-12 SKIPPED WEEKEND",
                        "2025-10-13 COUNTED 6 WORKING_DAY",
                        "2025-10-14 COUNTED 7 WORKING_DAY",
                        "2025-10-15 COUNTED 8 WORKING_DAY",
                        "2025-10-16 COUNTED 9 WORKING_DAY",
                        "2025-10-17 COUNTED 10 WORKING_DAY",
                        "2025-10-18 SKIPPED WEEKEND",
                        "2025-10-19 SKIPPED WEEKEND",
                        "2025-10-20 COUNTED 11 WORKING_DAY",
                        "2025-10-21 COUNTED 12 WORKING_DAY",
                        "2025-10-22 COUNTED 13 WORKING_DAY",
                        "2025-10-23 COUNTED 14 WORKING_DAY",
                        "2025-10-24 COUNTED 15 WORKING_DAY",
                        "2025-10-25 SKIPPED WEEKEND",
                        "2025-10-26 SKIPPED WEEKEND",
                        "2025-10-27 COUNTED 16 WORKING_DAY",
                        "2025-10-28 COUNTED 17 WORKING_DAY",
                        "2025-10-29 COUNTED 18 WORKING_DAY",
                        "2025-10-30 COUNTED 19 WORKING_DAY",
                        "2025-10-31 DUE 20 WORKING_DAY");
    }

    @Test
    void an_extension_of_twenty_working_days_ends_on_28_november() {
        Explanation extended = reply.extended(extension).explain(calendar);

        assertThat(extended.due().date()).isEqualTo("2025-11-28");
        assertThat(Lines.brief(extended))
                .contains(
                        "2025-10-31 COUNTED 20 WORKING_DAY",
                        "2025-11-03 COUNTED 21 WORKING_DAY",
                        "2025-11-07 COUNTED 25 WORKING_DAY",
                        "2025-11-14 COUNTED 30 WORKING_DAY",
                        "2025-11-21 COUNTED 35 WORKING_DAY",
                        "2025-11-28 DUE 40 WORKING_DAY");
        assertThat(extended.zh())
                .isEqualTo("自2025年9月28日收到申请之次日起算20个工作日，经批准延长20个工作日，其间扣除国庆节、中秋节放假8天、周末13天，最迟应于2025年11月28日（周五）答复。");
        assertThat(extended.en())
                .contains("20 working days, extended by 20 working days, leaving out National Day and"
                        + " Mid-Autumn Festival 8 days, weekends 13 days");
    }

    @Test
    void the_promised_date_moves_by_the_promised_extension() {
        Clock promised = reply.committedTo(Period.workingDays(15));

        assertThat(promised.due(calendar).committed().date()).isEqualTo("2025-10-24");
        assertThat(promised.extended(extension).due(calendar).committed().date())
                .isEqualTo("2025-11-14");
    }

    @Test
    void it_can_be_extended_up_to_its_due_date_and_once() {
        assertThat(reply.extendableOn(parse("2025-10-30"), calendar)).isTrue();
        assertThat(reply.extendableOn(parse("2025-10-31"), calendar)).isTrue();
        assertThat(reply.extendableOn(parse("2025-11-03"), calendar)).isFalse();
        assertThat(reply.extended(extension).extendableOn(parse("2025-10-30"), calendar))
                .isFalse();
    }
}
