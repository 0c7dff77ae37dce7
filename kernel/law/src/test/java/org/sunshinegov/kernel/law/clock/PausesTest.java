package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** A request received on Monday 1 September 2025; without pauses its reply is due on Sunday 28 September, a make-up day. */
class PausesTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-09-01"), Period.workingDays(20));

    @Test
    void without_a_pause_it_is_due_on_the_make_up_sunday_28_september() {
        assertThat(due(reply)).isEqualTo("2025-09-28");
        assertThat(reply.explain(calendar).zh()).endsWith("最迟应于2025年9月28日（周日）（调休上班日）答复。");
        assertThat(reply.explain(calendar).en())
                .endsWith("the reply is due by Sunday 28 September 2025 (a make-up working day).");
    }

    @Test
    void working_days_after_dispatch_up_to_the_opinions_arrival_are_not_counted() {
        Clock paused =
                reply.paused(Pause.thirdParty("a", parse("2025-09-03"), 15).endedOn(parse("2025-09-10")));

        assertThat(due(paused)).isEqualTo(calendar.addWorkingDays(parse("2025-09-01"), 25));
        assertThat(Lines.of(paused.explain(calendar)))
                .contains(
                        "2025-09-03 COUNTED 2 WORKING_DAY 政府信息公开条例第三十三条",
                        "2025-09-04 PAUSED THIRD_PARTY 政府信息公开条例第三十三条",
                        "2025-09-06 SKIPPED WEEKEND 国务院关于职工工作时间的规定第七条",
                        "2025-09-10 PAUSED THIRD_PARTY 政府信息公开条例第三十三条",
                        "2025-09-11 COUNTED 3 WORKING_DAY 政府信息公开条例第三十三条");
        assertThat(paused.explain(calendar).zh()).contains("，征求第三方意见不计5个工作日，最迟应于");
        assertThat(paused.explain(calendar).en()).contains("consultation of a third party 5 working days; the reply");
    }

    @Test
    void a_silent_third_party_pauses_for_its_own_fifteen_working_days_only() {
        Clock open = reply.paused(Pause.thirdParty("a", parse("2025-09-03"), 15));
        Clock late = open.resumed("a", parse("2025-10-30"));

        assertThat(due(open)).isEqualTo(calendar.addWorkingDays(parse("2025-09-01"), 35));
        assertThat(due(late)).isEqualTo(due(open));
    }

    @Test
    void the_lapse_counts_from_the_day_the_letter_was_received() {
        Pause pause = Pause.agency("a", parse("2025-09-03"), 15).letterReceivedOn(parse("2025-09-05"));

        assertThat(pause.lapsesOn(calendar)).isEqualTo("2025-09-26");
        assertThat(due(reply.paused(pause))).isEqualTo(calendar.addWorkingDays(parse("2025-09-01"), 37));
    }

    @Test
    void consultations_at_the_same_time_pause_for_their_union_never_their_sum() {
        Clock paused = reply.paused(
                        Pause.thirdParty("a", parse("2025-09-03"), 15).endedOn(parse("2025-09-10")))
                .paused(Pause.agency("b", parse("2025-09-08"), 15).endedOn(parse("2025-09-12")))
                .paused(Pause.thirdParty("c", parse("2025-09-09"), 15).endedOn(parse("2025-09-11")));

        assertThat(due(paused)).isEqualTo(calendar.addWorkingDays(parse("2025-09-01"), 27));
        assertThat(paused.explain(calendar).zh()).contains("，征求第三方意见不计3个工作日，征求第三方意见、征求其他机关意见不计3个工作日，征求其他机关意见不计1个工作日，");
    }

    @Test
    void a_letter_sent_on_the_due_date_moves_it_to_the_opinions_arrival() {
        Clock paused = reply.paused(Pause.agency("a", due(reply), 15).endedOn(parse("2025-09-30")));

        assertThat(due(paused)).isEqualTo("2025-09-30");
        assertThat(Lines.brief(paused.explain(calendar)))
                .endsWith("2025-09-28 COUNTED 20 MAKE_UP_DAY", "2025-09-29 PAUSED AGENCY", "2025-09-30 DUE AGENCY");
    }

    @Test
    void a_letter_sent_after_the_due_date_moves_nothing() {
        assertThat(due(reply.paused(Pause.agency("a", parse("2025-09-29"), 15))))
                .isEqualTo(due(reply));
    }

    @Test
    void force_majeure_moves_the_promised_date_alone_and_never_past_the_statutory_one() {
        Clock promised = reply.committedTo(Period.workingDays(15));
        Clock paused =
                promised.paused(Pause.forceMajeure("a", parse("2025-09-03")).endedOn(parse("2025-09-05")));
        Clock longer =
                promised.paused(Pause.forceMajeure("a", parse("2025-09-03")).endedOn(parse("2025-09-19")));

        assertThat(promised.due(calendar).committed().date()).isEqualTo("2025-09-22");
        assertThat(paused.due(calendar).committed().date()).isEqualTo("2025-09-24");
        assertThat(paused.due(calendar).statutory().date()).isEqualTo(due(reply));
        assertThat(longer.due(calendar).committed().date()).isEqualTo(due(reply));
        Explanation capped = longer.explain(Track.COMMITTED, calendar);
        assertThat(Lines.brief(capped)).endsWith("2025-09-28 DUE 8 STATUTORY_LIMIT");
        assertThat(capped.zh()).endsWith("答复（不得晚于法定期限）。");
    }

    @Test
    void force_majeure_moves_the_statutory_date_only_on_a_recorded_basis() {
        Pause storm = Pause.forceMajeure("a", parse("2025-09-03")).endedOn(parse("2025-09-05"));

        assertThat(due(reply.paused(storm))).isEqualTo(due(reply));
        Clock moved = reply.paused(storm.onStatutoryBasis("突发事件应对法"));
        assertThat(due(moved)).isEqualTo("2025-09-30");
        assertThat(Lines.of(moved.explain(calendar))).contains("2025-09-04 PAUSED FORCE_MAJEURE 突发事件应对法");
    }

    @Test
    void an_open_suspension_makes_the_date_provisional_and_counts_up_to_the_day_asked() {
        Clock open = reply.paused(Pause.forceMajeure("a", parse("2025-09-03")).onStatutoryBasis("突发事件应对法"));

        assertThat(open.due(calendar).statutory()).isEqualTo(new Due(parse("2025-09-28"), null, true));
        assertThat(open.explain(calendar).zh()).endsWith("（中止尚未结束，该日期为暂定）。");
        assertThat(due(open.asOf(parse("2025-09-05")))).isEqualTo("2025-09-30");
    }

    @Test
    void a_suspension_inside_a_consultation_adds_nothing() {
        Clock consulted =
                reply.paused(Pause.thirdParty("a", parse("2025-09-03"), 15).endedOn(parse("2025-09-12")));
        Clock both = consulted.paused(Pause.forceMajeure("b", parse("2025-09-04"))
                .endedOn(parse("2025-09-08"))
                .onStatutoryBasis("突发事件应对法"));

        assertThat(due(both)).isEqualTo(due(consulted));
    }

    @Test
    void calendar_day_periods_are_paused_in_calendar_days() {
        Clock feedback = Clock.committed(ClockKind.HEARING_FEEDBACK, parse("2025-09-01"), Period.calendarDays(15))
                .paused(Pause.forceMajeure("a", parse("2025-09-03")).endedOn(parse("2025-09-10")));

        assertThat(feedback.due(calendar).first().date()).isEqualTo("2025-09-23");
        assertThat(feedback.explain(calendar).zh()).contains("15日，不可抗力中止不计7天");
    }

    @Test
    void what_cannot_be_paused_or_is_not_known_is_refused_by_name() {
        Pause pause = Pause.agency("a", parse("2025-09-03"), 15);
        Clock fixed = Clock.statutory(ClockKind.ANNUAL_REPORT, parse("2025-09-01"), Period.on(parse("2026-01-31")));

        assertThatThrownBy(() -> fixed.paused(pause))
                .isInstanceOf(ClockRefused.class)
                .hasMessageContaining("neither paused");
        assertThatThrownBy(() -> fixed.extended(new Extension(parse("2025-09-03"), 5, 5)))
                .hasMessageContaining("period-cannot-be-paused");
        assertThatThrownBy(() -> reply.paused(pause).paused(pause)).hasMessageContaining("repeated-pause");
        assertThatThrownBy(() -> reply.resumed("a", parse("2025-09-05"))).hasMessageContaining("unknown-pause");
        assertThatThrownBy(() -> pause.endedOn(parse("2025-09-02")))
                .hasMessageContaining("pause-ends-before-it-begins");
    }

    @Test
    void a_promise_looser_than_the_statute_is_refused() {
        assertThatThrownBy(() -> reply.committedTo(Period.workingDays(21)))
                .isInstanceOfSatisfying(ClockRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("looser-than-statute");
                    assertThat(refusal.zh()).isEqualTo("承诺期限21个工作日不得长于法定期限20个工作日。");
                });
        assertThatThrownBy(() -> Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-09-01"), null))
                .hasMessageContaining("clock-without-period");
        assertThatThrownBy(() -> reply.explain(Track.COMMITTED, calendar)).hasMessageContaining("clock-without-track");
    }

    private LocalDate due(Clock clock) {
        return clock.due(calendar).statutory().date();
    }
}
