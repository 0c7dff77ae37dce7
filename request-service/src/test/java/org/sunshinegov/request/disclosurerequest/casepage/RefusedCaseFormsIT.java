package org.sunshinegov.request.disclosurerequest.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** The page of a case has a dozen forms, most of them folded, some with fields in common: the refused one alone answers. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RefusedCaseFormsIT {

    private static final Pattern OPEN = Pattern.compile("<details class=\"card\" open><summary>([^<]+)</summary>");
    private static final Pattern FAULT = Pattern.compile("<li><a href=\"(#[^\"]+)\">([^<]+)</a></li>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern LABELLED = Pattern.compile("<label for=\"([^\"]+)\"");

    @Inject
    TestRegister register;

    private Cases one;
    private String casePage;
    private String officer;

    @BeforeEach
    void assigned() {
        one = new Cases(register).assigned();
        casePage = "/requests/cases/" + one.id();
        officer = TestTokens.staff(one.officer);
    }

    @ParameterizedTest
    @CsvSource({
        "clarification-request, points, answerWd, 61, 告知补正, 需要补正的全部事项：必填, 补正期限（工作日）：应为1至60个工作日",
        "reasons-request, finding, answerWd, 61, 要求说明理由, 超过合理范围的情形：必填, 说明期限（工作日）：应为1至20个工作日",
        "suspension, obstacle, from, 2199-01-01, 中止（不可抗力）, 原因：必填, 开始日期：不能晚于今天",
    })
    void the_refused_form_alone_is_open_and_names_its_own_fields_in_its_summary(
            String form, String empty, String field, String typed, String title, String missing, String wrong) {
        String page = refused(officer, form, Map.of(empty, "", field, typed));

        assertThat(all(OPEN, page, 1)).containsExactly(title);
        assertThat(all(FAULT, page, 1)).containsExactlyInAnyOrder("#" + form + "-" + empty, "#" + form + "-" + field);
        assertThat(all(FAULT, page, 2)).containsExactlyInAnyOrder(missing, wrong);
        assertThat(page).containsOnlyOnce("value=\"" + typed + "\"").containsOnlyOnce("data-focus");
    }

    @Test
    void a_question_for_a_conference_and_a_letter_of_assistance_are_named_as_on_their_forms() {
        String conference = refused(officer, "conference", Map.of("question", ""));
        assertThat(all(OPEN, conference, 1)).containsExactly("提请会商");
        assertThat(all(FAULT, conference, 1)).containsExactly("#conference-question");
        assertThat(all(FAULT, conference, 2)).containsExactly("会商的问题：必填");

        String letter = refused(officer, "assistance-letter", Map.of("assisting", "晨光区档案馆", "matter", ""));
        assertThat(all(OPEN, letter, 1)).containsExactly("请求协助（发协助函）");
        assertThat(all(FAULT, letter, 1)).containsExactly("#assistance-letter-matter");
        assertThat(all(FAULT, letter, 2)).containsExactly("协助事项：必填");
        assertThat(letter).containsOnlyOnce("value=\"晨光区档案馆\"");
    }

    @Test
    void a_reason_typed_for_an_extension_stands_in_no_other_form_that_asks_for_one() {
        String head = TestTokens.staff(register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD));
        String missing = refused(head, "extension", Map.of("reason", ""));
        assertThat(all(OPEN, missing, 1)).containsExactly("延长答复期限");
        assertThat(all(FAULT, missing, 1)).containsExactly("#extension-reason");
        assertThat(all(FAULT, missing, 2)).containsExactly("延长的理由（将告知申请人）：必填");

        String tooLong = "汇总".repeat(251);
        String kept = refused(head, "extension", Map.of("reason", tooLong));
        assertThat(all(FAULT, kept, 2)).containsExactly("延长的理由（将告知申请人）：不能超过500字");
        assertThat(kept).containsOnlyOnce("value=\"" + tooLong + "\"");
    }

    @Test
    void who_gives_a_case_back_or_takes_a_draft_back_without_a_word_why_has_the_form_again() {
        String handler = TestTokens.staff(one.handler);
        isRefused(
                refused(handler, "giving-back", Map.of("reason", " ")), "退回，请重新转办", "#giving-back-reason", "退回的理由：必填");

        var unused = one.draft("");
        String tooLong = "重拟".repeat(251);
        String page = refused(handler, "reply-draft/taking-back", Map.of("reason", tooLong));
        isRefused(page, "撤回答复稿", "#reply-draft-taking-back-reason", "撤回原因：不能超过500字");
        assertThat(page).containsOnlyOnce("value=\"" + tooLong + "\"");
        assertThat(one.state()).isEqualTo("REPLY_DRAFTED");
    }

    @Test
    void a_note_without_a_word_keeps_its_kind() {
        String page = refused(officer, "notes", Map.of("kind", "PHONE_CALL", "note", " "));

        isRefused(page, "填写备注", "#note", "内容：必填");
        assertThat(page).contains("value=\"PHONE_CALL\" checked");
    }

    @Test
    void a_case_assigned_to_nobody_keeps_what_is_handed_over() {
        String page = refused(officer, "assignment", Map.of("handlerId", "", "handover", "已电话联系申请人"));

        assertThat(all(FAULT, page, 1)).containsExactly("#assignment-handlerId");
        assertThat(all(FAULT, page, 2)).containsExactly("承办人：必填");
        assertThat(page).containsOnlyOnce("value=\"已电话联系申请人\"");
    }

    @Test
    void a_form_for_a_file_sent_without_one_says_so_at_its_field() {
        String page = Cases.html(TestTokens.staff(one.handler))
                .multiPart("key", "no-file")
                .post(casePage + "/documents")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(all(FAULT, page, 1)).containsExactly("#file");
        assertThat(all(FAULT, page, 2)).containsExactly("文件：缺少请求内容。");
    }

    private static void isRefused(String page, String title, String field, String fault) {
        assertThat(all(OPEN, page, 1)).containsExactly(title);
        assertThat(all(FAULT, page, 1)).containsExactly(field);
        assertThat(all(FAULT, page, 2)).containsExactly(fault);
        isWellLabelled(page);
    }

    @Test
    void every_field_has_an_id_and_a_label_of_its_own_before_and_after_a_refusal() {
        for (String visitor : List.of(officer, TestTokens.staff(one.handler))) {
            isWellLabelled(Cases.html(visitor).get(casePage).asString());
        }
        isWellLabelled(refused(officer, "reasons-request", Map.of("finding", "")));
    }

    @Test
    void nothing_is_open_or_wrong_on_a_page_that_was_only_asked_for() {
        String page = Cases.html(officer).get(casePage).asString();
        assertThat(all(OPEN, page, 1)).isEmpty();
        assertThat(page).doesNotContain("error-summary");
    }

    private static void isWellLabelled(String page) {
        assertThat(all(ID, page, 1)).doesNotHaveDuplicates();
        assertThat(all(LABELLED, page, 1)).doesNotHaveDuplicates().isSubsetOf(all(ID, page, 1));
    }

    private String refused(String visitor, String form, Map<String, ?> typed) {
        return one.post(visitor, casePage + "/" + form, typed)
                .statusCode(422)
                .extract()
                .asString();
    }

    private static List<String> all(Pattern pattern, String page, int group) {
        return pattern.matcher(page)
                .results()
                .map(found -> found.group(group).strip())
                .toList();
    }
}
