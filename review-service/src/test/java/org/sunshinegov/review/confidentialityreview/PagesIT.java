package org.sunshinegov.review.confidentialityreview;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.TEXT;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister.Person;
import org.sunshinegov.review.confidentialityreview.ReviewWorld.Submitted;
import org.sunshinegov.review.confidentialityreview.model.CheckPoint;
import org.sunshinegov.review.confidentialityreview.model.DeliberationPoint;

/** The three stages by forms alone, without script; a refused form comes back with everything typed. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class PagesIT {

    @Inject
    ReviewWorld world;

    @Test
    void three_persons_review_an_item_by_forms_alone() {
        Submitted item = world.submit(world.unit(), SubjectKind.ITEM, TEXT);
        UUID review = world.atDrafter(item);

        assertThat(page(item.unit().drafter(), "/reviews/" + review))
                .contains("河道水质监测数据", "2025年辖区河道水质达标率为百分之九十八。", "监测数据.csv", "提交一审意见")
                .doesNotContain("审核同意</button>");
        assertThat(page(item.unit().leader(), "/reviews/" + review))
                .contains("本环节不由您办理。")
                .doesNotContain("提交一审意见");
        act(
                item.unit().drafter(),
                review,
                "drafter-opinion",
                Map.of("classification", "NOT_CLASSIFIED", "disclosure", "DISCLOSE"));
        act(item.unit().leader(), review, "leader-opinion", allYes("deliberation", DeliberationPoint.values()));
        assertThat(page(item.unit().officer(), "/reviews/" + review)).containsOnlyOnce("id=\"conclusion\"");
        Map<String, String> conclusion = allYes("checklist", CheckPoint.values());
        conclusion.put("conclusion", "PUBLISHABLE");
        act(item.unit().officer(), review, "conclusion", conclusion);

        assertThat(page(item.unit().officer(), "/reviews/" + review)).contains("可以公开", "审查证书");
        assertThat(page(item.unit().officer(), "/reviews/" + review + "/record"))
                .contains("审查记录表", "审议", "内容准确", item.parts().get(1).sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void text_is_shown_to_the_reviewers_in_the_characters_it_was_written_in(String charset) {
        byte[] table = "监测点,达标率\n𠮷田桥,98%\n".getBytes(Charset.forName(charset));
        Submitted reply = world.submitWith(world.unit(), table);
        UUID review = world.atDrafter(reply);
        String copy = world.show(reply.unit().drafter(), review).getString("materials[1].copyId");

        Response shown = given().auth()
                .oauth2(TestTokens.staff(reply.unit().drafter().account()))
                .get("/reviews/" + review + "/documents/" + copy + "/view");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=" + charset);
        assertThat(shown.header("Content-Disposition")).isEqualTo("inline");
        assertThat(shown.asByteArray()).isEqualTo(table);
    }

    @Test
    void a_refused_form_comes_back_with_what_was_typed_and_what_is_wrong() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atOfficer(reply);
        Map<String, String> typed = allYes("checklist", CheckPoint.values());
        typed.put("checklist.PRIVACY", "no");
        typed.put("conclusion", "PARTIAL");
        typed.put("withheld", "附表第三列住址");

        String again = refused(reply.unit().officer(), review, "conclusion", typed, 422);
        assertThat(again)
                .contains("请更正以下内容", "href=\"#checklist.PRIVACY\"", "回答“否”的，请说明情况", "附表第三列住址")
                .contains("name=\"checklist.TRADE_SECRET\" value=\"yes\" checked")
                .contains("name=\"checklist.PRIVACY\" value=\"no\" checked");
        assertThat(world.stateOf(review)).isEqualTo("STAGE3_OFFICER");
    }

    @Test
    void a_nul_in_a_form_is_refused_by_name() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);

        String again = staff(reply.unit().drafter())
                .formParams(Map.of("version", "0", "remark", "说明\0"))
                .post("/reviews/" + review + "/drafter-opinion")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(again).contains("含有无法保存的空字符（U+0000）");
    }

    @Test
    void a_form_filled_in_on_an_old_version_keeps_what_was_typed() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);
        String again = staff(reply.unit().drafter())
                .formParams(Map.of("version", "0", "remark", "本人写下的说明"))
                .post("/reviews/" + review + "/drafter-opinion")
                .then()
                .statusCode(412)
                .extract()
                .asString();

        assertThat(again).contains("提交未成功：在您填写期间，该事项已有变化", "该事项已有变化，请核对后再提交", "本人写下的说明");
    }

    @Test
    void the_queue_and_the_fragment_show_what_waits_for_the_reader() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);

        assertThat(page(reply.unit().drafter(), "/reviews?view=mine")).contains("河道水质监测数据", "共 1 条");
        assertThat(page(reply.unit().drafter(), "/reviews/fragments/tasks"))
                .as("a page of its own where no script asks for it")
                .contains("<html", "/reviews/" + review, "<span class=\"count\">1</span>");
        assertThat(page(reply.unit().officer(), "/reviews/fragments/tasks")).contains("没有待办的审查。");
        assertThat(page(reply.unit().officer(), "/reviews?view=ended")).contains("没有符合条件的审查");
        assertThat(page(reply.unit().officer(), "/reviews/" + review + "/due")).contains("期限计算说明");
    }

    @Test
    void a_mark_is_shown_where_it_stands_with_the_forms_of_those_who_may_find_it_quoted() {
        Submitted reply =
                world.submit(world.unit(), SubjectKind.REPLY, "{\"subject\":\"问答\",\"text\":\"标注“机密★10年”的\"}");
        UUID review = world.atDrafter(reply);

        assertThat(page(reply.unit().drafter(), "/reviews/" + review))
                .contains("发现密级标志，审查不能继续", "机密★10年", "正文")
                .doesNotContain("/findings/1/quotation");
        assertThat(page(reply.unit().officer(), "/reviews/" + review)).contains("/findings/1/quotation", "认定为引用（");
        act(reply.unit().officer(), review, "findings/1/quotation", Map.of("side", "OFFICER"));
        assertThat(page(reply.unit().leader(), "/reviews/" + review)).contains("已认定为引用，尚须分管领导认定");
    }

    @Test
    void english_pages_are_english() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);

        assertThat(page(reply.unit().drafter(), "/reviews/" + review + "?lang=en"))
                .contains("Stage 1: drafter", "Classification opinion", "What is to leave")
                .doesNotContain("提交一审意见");
    }

    @Test
    void codes_and_names_of_parts_are_said_in_the_reader_s_language() {
        String text = """
                {"kind":"REPLY","subject":"河道水质监测数据","outcome":"GRANTED","outcomeZh":"予以公开","text":"现提供给您。",
                 "rightAuthority":"晨光区水务局","attachments":[{"part":"attachment-1","title":"GRANTED"}]}""";
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, text);
        UUID review = world.atDrafter(reply);

        assertThat(page(reply.unit().drafter(), "/reviews/" + review))
                .contains("处理结果类别", "应当向其申请的机关", "正文（结构化数据）", "监测数据.csv", "附件1")
                .containsOnlyOnce("GRANTED")
                .doesNotContain("content.json", "rightAuthority", "attachment-1");
        assertThat(page(reply.unit().drafter(), "/reviews/" + review + "?lang=en"))
                .contains("Outcome by kind", ">Granted<", "Attachment 1", "Text (structured data)")
                .doesNotContain("content.json");
        assertThat(page(reply.unit().drafter(), "/reviews/" + review + "/record"))
                .doesNotContain("content.json");
    }

    private void act(Person person, UUID review, String move, Map<String, String> form) {
        assertThat(post(person, review, move, form).statusCode()).isEqualTo(303);
    }

    private String refused(Person person, UUID review, String move, Map<String, String> form, int status) {
        Response answer = post(person, review, move, form);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.asString();
    }

    private Response post(Person person, UUID review, String move, Map<String, String> form) {
        return staff(person)
                .formParams(form)
                .formParam("version", world.versionOf(review))
                .post("/reviews/" + review + "/" + move);
    }

    private static String page(Person person, String path) {
        return staff(person).get(path).then().statusCode(200).extract().asString();
    }

    private static RequestSpecification staff(Person person) {
        return given().auth()
                .oauth2(TestTokens.staff(person.account()))
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .redirects()
                .follow(false)
                .accept("text/html");
    }

    private static Map<String, String> allYes(String list, Enum<?>[] points) {
        Map<String, String> typed = new TreeMap<>();
        for (Enum<?> point : points) {
            typed.put(list + "." + point.name(), "yes");
        }
        return typed;
    }
}
