package org.sunshinegov.kernel.law.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.law.policy.PolicyWords.Words;

class PolicyWordsTest {

    @Test
    void every_policy_of_the_release_has_a_name_in_both_languages() {
        assertThat(PolicyBook.bundled().keys()).allSatisfy(key -> {
            assertThat(PolicyWords.name(key).zh()).matches(".*\\p{IsHan}.*").doesNotContain(key);
            assertThat(PolicyWords.name(key).en()).isNotBlank().doesNotContain(key);
        });
        assertThat(PolicyWords.name("request.replyWd.committed"))
                .isEqualTo(new Words("答复申请的期限（承诺）", "Period to reply to a request (promised)"));
        assertThat(PolicyWords.name("other.key")).isEqualTo(new Words("other.key", "other.key"));
    }

    @Test
    void every_basis_of_the_release_is_said_in_chinese() {
        assertThat(PolicyBook.bundled().values())
                .allSatisfy(value ->
                        assertThat(PolicyWords.source(value.source()).zh()).matches(".*\\p{IsHan}.*"));
        assertThat(PolicyWords.source("Decree 711 art 33"))
                .isEqualTo(new Words("《政府信息公开条例》第三十三条", "Decree 711 art 33"));
        assertThat(PolicyWords.source("R-132")).isEqualTo(new Words("业务要求 R-132", "requirement R-132"));
        assertThat(PolicyWords.source("国办函〔2020〕109号").zh()).isEqualTo("国办函〔2020〕109号");
    }

    @ParameterizedTest
    @CsvSource({
        "20wd, 20个工作日, 20 working days",
        "15cd, 15日, 15 calendar days",
        "7cdb, 提前7日, 7 calendar days before",
        "6m, 6个月, 6 months",
        "24h, 24小时, 24 hours",
        "10min, 10分钟, 10 minutes",
        "4, 4, 4",
        "DISTRICT_OFFICE, DISTRICT_OFFICE, DISTRICT_OFFICE"
    })
    void a_value_is_said_in_words(String value, String zh, String en) {
        assertThat(PolicyWords.value(value)).isEqualTo(new Words(zh, en));
    }

    @ParameterizedTest
    @CsvSource({
        "20wd, 20wd（20个工作日）, 20wd (20 working days)",
        "10, 10, 10",
        "七天, 七天, 七天",
        "DISTRICT_OFFICE, DISTRICT_OFFICE, DISTRICT_OFFICE"
    })
    void a_value_is_quoted_with_what_it_says(String value, String zh, String en) {
        assertThat(PolicyWords.written(value)).isEqualTo(new Words(zh, en));
    }
}
