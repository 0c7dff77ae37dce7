package org.sunshinegov.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunshinegov.kernel.web.testing.Snapshot;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

class LetterKindTest {

    private static final String HEAD = """
            # Letters of a case

            Written by the build from the kinds the service knows (domain 4.19). Each has one template; **bold** placeholders must
            stand in it. Drawn up with their move: notices, letters and replies; when first wanted: the receipt slip and the
            registration form.

            | letter | for | number | placeholders |
            |---|---|---|---|
            """;

    @Test
    void every_letter_is_listed_with_its_reader_and_its_placeholders() {
        String rows =
                Arrays.stream(LetterKind.values()).map(LetterKindTest::row).collect(Collectors.joining("\n", "", "\n"));

        Snapshot.require("docs/letters.md", HEAD + rows);
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED,REPLY_GRANTED",
        "PARTIALLY_GRANTED,REPLY_PARTIALLY_GRANTED",
        "DENIED_SPECIAL_QUERY,REPLY_DENIED",
        "UNAVAILABLE_NOT_HELD,REPLY_UNAVAILABLE",
        "NOT_PROCESSED_REPEAT,REPLY_NOT_PROCESSED",
        "OTHER_OTHER,REPLY_OTHER"
    })
    void a_reply_is_the_letter_of_its_row_in_the_annual_report(Outcome outcome, LetterKind kind) {
        assertThat(LetterKind.ofReply(outcome)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            mode = EnumSource.Mode.MATCH_ALL,
            names = {"REPLY_.*"})
    void a_reply_says_all_that_4_19_wants_and_one_that_does_not_give_everything_why(LetterKind kind) {
        assertThat(kind.required()).contains("申请人", "收到日期", "信息名称", "内容描述", "答复内容", "提供方式", "救济告知");
        assertThat(kind.required().contains("法律依据") && kind.required().contains("理由"))
                .isEqualTo(kind != LetterKind.REPLY_GRANTED);
    }

    @Test
    void a_fee_notice_says_what_how_much_until_when_and_how_to_pay() {
        assertThat(LetterKind.FEE_NOTICE.required())
                .containsExactlyInAnyOrder("收费标准", "计算过程", "金额", "缴费期限", "缴费方式", "救济告知");
    }

    private static String row(LetterKind kind) {
        String placeholders = kind.placeholders().stream()
                .map(name -> kind.required().contains(name) ? "**" + name + "**" : name)
                .collect(Collectors.joining("、"));
        return "| %s · %s `%s` | %s | %s | %s |"
                .formatted(
                        kind.zh(),
                        kind.en(),
                        kind.name(),
                        kind.reader().zh(),
                        kind.series() == null ? "—" : kind.series(),
                        placeholders);
    }
}
