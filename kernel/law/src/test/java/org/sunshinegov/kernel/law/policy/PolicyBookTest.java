package org.sunshinegov.kernel.law.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.law.clock.Period;

class PolicyBookTest {

    private static final LocalDate TODAY = parse("2026-03-02");
    private static final String HEADER = "key,value,stricter,effectiveFrom,source\n";
    private static final String REPLY = HEADER + "request.replyWd,20wd,LOWER,2019-05-15,33\n";

    private final PolicyBook book = PolicyBook.bundled();

    @ParameterizedTest
    @CsvSource({
        "request.replyWd,            20wd, 15wd",
        "request.extensionWd,        20wd, 15wd",
        "request.clarificationWd,    7wd,  7wd",
        "request.thirdPartyWd,       15wd, 15wd",
        "request.agencyWd,           15wd, 15wd",
        "proactive.dueWd,            20wd, 20wd",
        "timing.recurring,           10cd, 10cd",
        "timing.phased,              7cdb, 7cdb",
        "review.stageWd,             2wd,  2wd",
        "filing.dueWd,               5wd,  5wd",
        "publicity.period,           10wd, 10wd",
        "publicity.majorPeriod,      30cd, 30cd",
        "hearing.decisionWd,         5wd,  5wd",
        "hearing.materialsCd,        7cdb, 7cdb",
        "hearing.reportCd,           7cd,  7cd",
        "hearing.feedbackCd,         15cd, 15cd",
        "appraisal.feedbackWd,       15wd, 15wd",
        "complaint.caseReplyWd,      15wd, 15wd",
        "interpretation.deadlineWd,  3wd,  0wd"
    })
    void the_defaults_are_those_of_the_policy_catalogue(String key, String statutory, String committed) {
        assertThat(book.period(key, TODAY)).isEqualTo(Period.parse(statutory));
        assertThat(book.committedPeriod(key, TODAY)).isEqualTo(Period.parse(committed));
    }

    @Test
    void values_are_looked_up_by_type() {
        assertThat(book.days("request.replyWd", TODAY)).isEqualTo(20);
        assertThat(book.committedDays("request.replyWd", TODAY)).isEqualTo(15);
        assertThat(book.minutes("request.duplicateWindowMinutes", TODAY)).isEqualTo(Duration.ofMinutes(10));
        assertThat(book.number("assessment.minWeightPercent", TODAY)).isEqualTo(4);
        assertThat(book.text("response.otherHours", TODAY)).isEqualTo("48h");
        assertThat(book.value("request.replyWd", TODAY).source()).isEqualTo("Decree 711 art 33");
        assertThat(book.version()).isEqualTo(1);
    }

    @Test
    void every_bundled_period_can_be_read_as_one() {
        assertThat(book.keys())
                .hasSizeGreaterThan(50)
                .filteredOn(key -> key.matches(".*(Wd|Cd)(\\.committed)?"))
                .allSatisfy(key -> assertThatCode(() -> book.period(key, TODAY)).doesNotThrowAnyException());
    }

    @Test
    void an_unknown_key_is_refused_by_name() {
        assertThatThrownBy(() -> book.days("request.repplyWd", TODAY))
                .isInstanceOfSatisfying(PolicyRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("unknown-policy");
                    assertThat(refusal.zh()).isEqualTo("没有名为request.repplyWd的政策参数。");
                    assertThat(refusal.en()).isEqualTo("There is no policy request.repplyWd.");
                });
    }

    @Test
    void the_value_in_force_on_a_day_counts() {
        PolicyBook changed = PolicyBook.parse(2, REPLY + "request.replyWd,18wd,LOWER,2026-07-01,新规\n");

        assertThat(changed.days("request.replyWd", parse("2026-06-30"))).isEqualTo(20);
        assertThat(changed.days("request.replyWd", parse("2026-07-01"))).isEqualTo(18);
        assertThatThrownBy(() -> changed.days("request.replyWd", parse("2019-05-14")))
                .hasMessageContaining("policy-not-in-force");
    }

    @Test
    void a_promise_applies_from_its_own_day_on() {
        PolicyBook promised = PolicyBook.parse(2, REPLY + "request.replyWd.committed,12wd,LOWER,2026-07-01,承诺\n");

        assertThat(promised.committedDays("request.replyWd", parse("2026-06-30")))
                .isEqualTo(20);
        assertThat(promised.committedDays("request.replyWd", parse("2026-07-01")))
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request.replyWd.committed,21wd,LOWER,2026-01-01,承诺",
                "request.replyWd.committed,15cd,LOWER,2026-01-01,承诺",
                "request.replyWd.committed,soon,LOWER,2026-01-01,承诺",
                "publicity.period,10wd,HIGHER,2019-05-15,R-090\npublicity.period.committed,9wd,HIGHER,2026-01-01,承诺",
                "request.replyWd.committed,15wd,LOWER,2026-01-01,承诺\nrequest.replyWd,10wd,LOWER,2026-07-01,新规"
            })
    void a_promise_looser_than_the_rule_on_any_day_is_refused(String lines) {
        assertThatThrownBy(() -> PolicyBook.parse(2, REPLY + lines))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("looser-than-statute");
    }

    @Test
    void a_promise_as_strict_as_the_rule_and_a_longer_minimum_are_taken() {
        PolicyBook strict = PolicyBook.parse(
                2,
                REPLY + "request.replyWd.committed,20wd,LOWER,2026-01-01,承诺\n"
                        + "publicity.period,10wd,HIGHER,2019-05-15,R-090\n"
                        + "publicity.period.committed,15wd,HIGHER,2026-01-01,承诺\n");

        assertThat(strict.committedDays("request.replyWd", TODAY)).isEqualTo(20);
        assertThat(strict.committedDays("publicity.period", TODAY)).isEqualTo(15);
    }

    @Test
    void a_promise_replaced_before_the_rule_changes_is_not_held_against_it() {
        PolicyBook replaced = PolicyBook.parse(
                2,
                REPLY + "request.replyWd,10wd,LOWER,2026-07-01,新规\n"
                        + "request.replyWd.committed,15wd,LOWER,2026-01-01,承诺\n"
                        + "request.replyWd.committed,8wd,LOWER,2026-07-01,承诺\n");

        assertThat(replaced.committedDays("request.replyWd", parse("2026-07-01")))
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request.replyWd,19wd,LOWER,2019-05-15,again | repeated-policy",
                "filing.dueWd.committed,3wd,LOWER,2019-05-15,x | committed-without-statutory",
                "filing.dueWd,5wd,LOWER,2019-02-30,x | unreadable-policy",
                "filing.dueWd,5wd,SOFTER,2019-05-15,x | unreadable-policy",
                "filing.dueWd,5wd | unreadable-policy",
                "filing.dueWd,,LOWER,2019-05-15,x | unreadable-policy"
            })
    void a_document_that_cannot_stand_is_refused_whole(String line, String code) {
        assertThatThrownBy(() -> PolicyBook.parse(2, REPLY + line))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(code);
    }

    @Test
    void a_document_is_replaced_whole_by_the_next_version_only() {
        PolicyBook next = PolicyBook.parse(2, REPLY);

        assertThat(book.replacedBy(next)).isSameAs(next);
        assertThatThrownBy(() -> book.replacedBy(PolicyBook.parse(3, REPLY))).hasMessageContaining("stale-policy-book");
        assertThatThrownBy(() -> next.replacedBy(book)).hasMessageContaining("stale-policy-book");
    }

    @Test
    void what_is_no_number_is_refused_where_one_is_asked_for() {
        PolicyBook words = PolicyBook.parse(2, HEADER + "review.portalGate,NONE,NONE,2019-05-15,3.26\n");

        assertThat(words.text("review.portalGate", TODAY)).isEqualTo("NONE");
        assertThatThrownBy(() -> words.number("review.portalGate", TODAY)).hasMessageContaining("policy-not-a-number");
    }

    @Test
    void a_changed_value_holds_from_its_day_on_and_the_document_has_the_next_version() {
        PolicyBook changed = book.changed("request.replyWd", "18wd", parse("2026-07-01"), "proposal:1");

        assertThat(changed.version()).isEqualTo(book.version() + 1);
        assertThat(changed.days("request.replyWd", parse("2026-06-30"))).isEqualTo(20);
        assertThat(changed.value("request.replyWd", parse("2026-07-01")))
                .isEqualTo(
                        new PolicyValue("request.replyWd", "18wd", Stricter.LOWER, parse("2026-07-01"), "proposal:1"));
    }

    @Test
    void a_change_from_the_same_day_takes_the_place_of_the_earlier_one() {
        PolicyBook twice = book.changed("request.replyWd", "18wd", parse("2026-07-01"), "proposal:1")
                .changed("request.replyWd", "17wd", parse("2026-07-01"), "proposal:2");

        assertThat(twice.of("request.replyWd")).extracting(PolicyValue::value).containsExactly("20wd", "17wd");
    }

    @Test
    void a_first_promise_may_stand_beside_every_rule() {
        PolicyBook promised = book.changed("filing.dueWd.committed", "3wd", parse("2026-07-01"), "proposal:1");

        assertThat(promised.committedDays("filing.dueWd", parse("2026-06-30"))).isEqualTo(5);
        assertThat(promised.committedDays("filing.dueWd", parse("2026-07-01"))).isEqualTo(3);
        assertThatThrownBy(() -> book.changed("filing.dueWd.committed", "6wd", parse("2026-07-01"), "proposal:1"))
                .isInstanceOfSatisfying(PolicyRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("looser-than-statute");
                    assertThat(refusal.zh()).isEqualTo("备案的期限自2026年7月1日起的承诺值6wd（6个工作日）不得宽于法定值5wd（5个工作日）。");
                    assertThat(refusal.en())
                            .isEqualTo("The committed 6wd (6 working days) of filing.dueWd from 2026-07-01 on is looser"
                                    + " than the statutory 5wd (5 working days).");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "request.replyWd, 20, 20wd（20个工作日）, 20",
        "request.replyWd, 20cd, 20wd（20个工作日）, 20cd（20日）",
        "request.replyWd, -1wd, 20wd（20个工作日）, -1wd",
        "request.replyWd, 1.5wd, 20wd（20个工作日）, 1.5wd（1.5个工作日）",
        "request.replyWd, 12345wd, 20wd（20个工作日）, 12345wd（12345个工作日）",
        "request.replyWd, 二十个工作日, 20wd（20个工作日）, 二十个工作日",
        "timing.phased, 7cd, 7cdb（提前7日）, 7cd（7日）",
        "request.duplicateWindowMinutes, 10h, 10min（10分钟）, 10h（10小时）",
        "request.retentionYears, 10m, 10, 10m（10个月）",
        "inspection.minPerYear, two, 2, two"
    })
    void a_value_of_another_form_is_refused_and_the_form_is_named(
            String key, String value, String known, String given) {
        assertThatThrownBy(() -> book.changed(key, value, TODAY, "proposal:1"))
                .isInstanceOfSatisfying(PolicyRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("policy-form");
                    assertThat(refusal.zh())
                            .isEqualTo(PolicyWords.name(key).zh() + "的值应与" + known + "写法相同（数字和单位，或者大写代码），“" + given
                                    + "”不是。");
                    assertThat(refusal.en()).startsWith(key + " is written like " + book.text(key, TODAY));
                });
    }

    @Test
    void a_code_is_replaced_by_a_code() {
        PolicyBook words = PolicyBook.parse(2, HEADER + "review.portalGate,NONE,NONE,2019-05-15,3.26\n");

        assertThat(words.changed("review.portalGate", "DISTRICT_OFFICE", TODAY, "proposal:1")
                        .text("review.portalGate", TODAY))
                .isEqualTo("DISTRICT_OFFICE");
        assertThatThrownBy(() -> words.changed("review.portalGate", "every word", TODAY, "proposal:1"))
                .hasMessageContaining("policy-form");
    }

    @Test
    void an_unknown_policy_is_not_changed() {
        assertThatThrownBy(() -> book.changed("request.repplyWd", "1wd", TODAY, "proposal:1"))
                .hasMessageContaining("unknown-policy");
        assertThat(book.of("request.repplyWd")).isEmpty();
    }
}
