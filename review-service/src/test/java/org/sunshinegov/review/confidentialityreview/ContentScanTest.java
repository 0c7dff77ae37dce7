package org.sunshinegov.review.confidentialityreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.review.confidentialityreview.model.Finding;

class ContentScanTest {

    private final ContentScan scan = new ContentScan(LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★10年",
                "秘密★6个月",
                "机密★2030年12月31日",
                "绝密★长期",
                "机密★",
                "机　密☆",
                "秘密＊５年",
                "机\u200B密★",
                "秘密\n★1年",
                "绝密★公开发布前"
            })
    void a_secrecy_mark_is_found_however_it_is_typeset(String mark) {
        assertThat(kinds("前文 " + mark + " 后文")).containsExactly(Finding.Kind.SECRECY_MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"商业秘密受法律保护", "机密级文件的管理", "秘密 10年", "★重点工作★"})
    void words_that_are_no_mark_are_left_alone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void an_identity_number_counts_only_with_its_check_character() {
        assertThat(kinds("证号11010519491231002X。")).containsExactly(Finding.Kind.IDENTITY_NUMBER);
        assertThat(kinds("证号110105194912310021。")).isEmpty();
        assertThat(kinds("索引号004306525/2017-07472")).isEmpty();
    }

    @Test
    void a_mobile_number_inside_a_longer_number_is_none() {
        assertThat(kinds("电话１３８００１３８０００")).containsExactly(Finding.Kind.MOBILE_NUMBER);
        assertThat(kinds("账号6222138001380001234")).isEmpty();
    }

    @Test
    void a_finding_names_its_line_and_masks_what_is_personal() {
        List<Finding> found = scan.of("attachment-1", List.of(new Passage(null, "第一行\n第二行\n电话13800138000")));

        assertThat(found)
                .containsExactly(
                        new Finding(0, Finding.Kind.MOBILE_NUMBER, "attachment-1", "line:3", "138****8000", null));
    }

    @Test
    void a_part_full_of_numbers_is_named_fifty_times_and_no_more() {
        assertThat(kinds("13800138000 ".repeat(500))).hasSize(50);
    }

    @Test
    void a_mark_in_a_file_name_is_a_mark() {
        assertThat(scan.of("attachment-1", List.of(new Passage("name", "方案(秘密★1年).pdf"))))
                .extracting(Finding::place)
                .containsExactly("name");
    }

    private List<Finding.Kind> kinds(String text) {
        return scan.of("content.json", List.of(new Passage("/text", text))).stream()
                .map(Finding::kind)
                .toList();
    }
}
