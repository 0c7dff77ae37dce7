package org.sunshinegov.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplateTest {

    private static final String DUE = "{申请人}：\n因{延期理由}，延长至{延长后期限}。";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_kind_comes_with_words_that_say_all_it_must(LetterKind kind) {
        assertThat(LetterTemplateStore.delivered(kind).fault()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {
                "THIRD_PARTY_LETTER",
                "AGENCY_LETTER",
                "OPINION_CONFIRMATION",
                "CONSULTATION_WITHDRAWAL",
                "DISCLOSURE_DECISION_NOTICE"
            })
    void a_letter_to_a_consulted_party_can_name_nothing_of_the_applicants(LetterKind kind) {
        assertThat(kind.placeholders()).doesNotContain("申请人", "信息名称", "内容描述", "收件回执号");
    }

    @Test
    void placeholders_become_what_the_case_gives() {
        assertThat(template(DUE).filled(Map.of("申请人", "王芳", "延期理由", "材料较多", "延长后期限", "2026年12月25日")))
                .isEqualTo("王芳：\n因材料较多，延长至2026年12月25日。");
    }

    @Test
    void what_an_applicant_wrote_is_never_read_as_a_placeholder() {
        assertThat(template(DUE).filled(Map.of("申请人", "{延期理由}$1", "延期理由", "a", "延长后期限", "b")))
                .isEqualTo("{延期理由}$1：\n因a，延长至b。");
    }

    @Test
    void a_short_line_that_would_name_nothing_is_left_out() {
        LetterTemplate template = new LetterTemplate(LetterKind.REPLY_GRANTED, 0, "{答复内容}\n附件：{附件}\n{救济告知}");

        assertThat(template.filled(Map.of("答复内容", "准予。", "救济告知", "如不服……"))).isEqualTo("准予。\n如不服……");
    }

    @Test
    void an_unknown_placeholder_is_named() {
        assertThat(template(DUE + "{身份证号码}").fault().zh()).isEqualTo("没有这些占位符：{身份证号码}");
    }

    @Test
    void a_placeholder_the_law_wants_is_missed_by_name() {
        assertThat(template("{申请人}：\n因{延期理由}，延期。").fault().zh()).isEqualTo("缺少必须有的占位符：{延长后期限}");
    }

    @Test
    void a_brace_without_its_partner_is_refused() {
        assertThat(template(DUE + "{今日").fault().zh()).isEqualTo("花括号没有成对");
    }

    @Test
    void an_empty_or_endless_text_is_refused() {
        assertThat(template(" \n").fault().zh()).isEqualTo("必填");
        assertThat(template(DUE + "文".repeat(10_000)).fault().zh()).isEqualTo("不能超过10000字");
    }

    private static LetterTemplate template(String body) {
        return new LetterTemplate(LetterKind.EXTENSION_NOTICE, 0, body);
    }
}
