package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** SC-01: a request handed in at the counter on 24 January 2025. */
class SpringFestival2025Test {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-01-24"), Period.workingDays(20));

    @Test
    void clarification_may_be_asked_until_10_february() {
        Clock clarification =
                Clock.statutory(ClockKind.CLARIFICATION_NOTICE, parse("2025-01-24"), Period.workingDays(7));

        assertThat(clarification.due(calendar).first().date()).isEqualTo("2025-02-10");
    }

    @Test
    void the_reply_is_due_on_27_february_and_late_on_the_28th() {
        Due due = reply.due(calendar).statutory();

        assertThat(due).isEqualTo(new Due(parse("2025-02-27"), null, false));
        assertThat(due.missedAt(parse("2025-02-27").atTime(23, 59))).isFalse();
        assertThat(due.missedAt(parse("2025-02-28").atStartOfDay())).isTrue();
    }

    @Test
    void every_day_is_explained() {
        assertThat(Lines.of(reply.explain(calendar)))
                .containsExactly(
                        "2025-01-24 START START_NOT_COUNTED 民法典第二百零一条",
                        "2025-01-25 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-01-26 COUNTED 1 MAKE_UP_DAY 国办发明电〔2024〕12号",
                        "2025-01-27 COUNTED 2 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-01-28 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-01-29 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-01-30 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-01-31 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-02-01 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-02-02 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-02-03 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-02-04 SKIPPED HOLIDAY 国办发明电〔2024〕12号",
                        "2025-02-05 COUNTED 3 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-06 COUNTED 4 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-07 COUNTED 5 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-08 COUNTED 6 MAKE_UP_DAY 国办发明电〔2024〕12号",
                        "2025-02-09 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-02-10 COUNTED 7 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-11 COUNTED 8 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-12 COUNTED 9 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-13 COUNTED 10 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-14 COUNTED 11 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-15 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-02-16 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-02-17 COUNTED 12 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-18 COUNTED 13 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-19 COUNTED 14 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-20 COUNTED 15 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-21 COUNTED 16 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-22 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-02-23 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-02-24 COUNTED 17 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-25 COUNTED 18 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-26 COUNTED 19 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-02-27 DUE 20 WORKING_DAY 政府信息公开条例第三十三条");
    }

    @Test
    void each_day_has_words_in_both_languages() {
        assertThat(reply.explain(calendar).days())
                .extracting(DayLine::zh)
                .contains("收到申请当日，不计入", "周末，不计入", "第1个工作日（春节调休上班）", "第2个工作日", "春节放假，不计入", "第20个工作日，期限届满");
        assertThat(reply.explain(calendar).days())
                .extracting(DayLine::en)
                .contains(
                        "day of the event (the request was received), not counted",
                        "weekend, not counted",
                        "working day 1 (make-up for Spring Festival)",
                        "Spring Festival, not counted",
                        "working day 20, the period ends");
    }

    @Test
    void one_sentence_sums_it_up() {
        Explanation explanation = reply.explain(calendar);

        assertThat(explanation.zh()).isEqualTo("自2025年1月24日收到申请之次日起算20个工作日，其间扣除春节放假8天、周末6天，最迟应于2025年2月27日（周四）答复。");
        assertThat(explanation.en())
                .isEqualTo("Counted from the day after Friday 24 January 2025, when the request was received:"
                        + " 20 working days, leaving out Spring Festival 8 days, weekends 6 days;"
                        + " the reply is due by Thursday 27 February 2025.");
    }
}
