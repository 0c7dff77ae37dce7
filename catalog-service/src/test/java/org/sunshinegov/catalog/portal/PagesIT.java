package org.sunshinegov.catalog.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.Codes;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class PagesIT {

    @Inject
    TestReviews reviews;

    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    private TestUnit unit;
    private String entry;

    @BeforeEach
    void a_unit_with_an_entry() {
        unit = TestUnit.make();
        entry = unit.entry("通知公告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide", "/annual-reports", "/catalogues", "/information", "/search", "/search?q=电梯"})
    void a_public_page_is_whole_for_everyone_in_both_languages(String path) {
        for (String language : new String[] {"zh", "en"}) {
            String html = page(given())
                    .get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(html).contains("</main>", "</footer>", "</html>", "SiteIDCode");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/items",
                "/items/new",
                "/items/fragments/tasks",
                "/register",
                "/register/people",
                "/register/appointments"
            })
    void a_page_of_the_console_is_for_staff_alone(String path) {
        assertThat(page(staff(unit.officer())).get(path).statusCode()).isEqualTo(200);
        assertThat(page(given()).get(path).statusCode()).isEqualTo(401);
        assertThat(page(given().auth().oauth2(TestTokens.citizen("li", "李")))
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_published_item_shows_its_metadata_its_text_and_its_meta_tags() {
        TestItem item = TestItem.draft(unit, entry, "关于开放社区食堂的通知", "各社区:\n一、开放时间\n每日六时。")
                .published(reviews);

        String html = page(given()).get("/information/" + item.indexNumber()).asString();

        assertThat(html)
                .contains("<meta name=\"ArticleTitle\" content=\"关于开放社区食堂的通知\">")
                .contains("<meta name=\"PubDate\" content=\"" + clock.today().getYear())
                .contains("<h2>一、开放时间</h2>", "<p>每日六时。</p>")
                .contains(item.indexNumber(), "主动公开", "测建发〔2026〕1号", "城乡建设");
        assertThat(page(given()).get("/catalogues/" + unit.code()).asString()).contains("通知公告");
        assertThat(page(given()).get("/information?entry=" + entry).asString()).contains("关于开放社区食堂的通知");
    }

    @Test
    void the_catalogue_of_a_closed_unit_stays_at_its_address_and_names_its_successor() {
        TestItem item = TestItem.draft(unit, entry, "关于撤销前事项的通知", "各社区：\n全文。").published(reviews);
        TestUnit heir = TestUnit.make();
        String catalogue = "/catalogues/" + unit.code();
        assertThat(page(given()).get(catalogue).asString())
                .contains("/requests/new?unit=")
                .doesNotContain("该单位已停用");

        form(staff(DistrictOffice.make().one()))
                .formParams(Map.of("version", "0", "cause", "MERGED", "successors", heir.code()))
                .post("/register/organisations/" + unit.id() + "/closing")
                .then()
                .statusCode(303);

        assertThat(page(given()).get("/information/" + item.indexNumber()).asString())
                .contains("href=\"" + catalogue + "\"");
        assertThat(page(given()).get(catalogue).then().statusCode(200).extract().asString())
                .contains("该单位已停用", "自" + clock.today().getYear() + "年", "通知公告")
                .contains("<a href=\"/catalogues/" + heir.code() + "\">测试局" + heir.code() + "</a>")
                .doesNotContain("/requests/new?unit=", "/guide#");
        assertThat(page(given()).get(catalogue + "?lang=en").asString())
                .contains("This unit is no longer in use", "Bureau " + heir.code());
        assertThat(page(given()).get("/catalogues/" + heir.code()).asString()).doesNotContain("该单位已停用");
        assertThat(page(given()).get("/catalogues/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_is_offered_to_those_alone_who_draft() {
        String link = "href=\"/items/new\"";
        for (String drafts : List.of(unit.drafter(), unit.officer())) {
            assertThat(page(staff(drafts)).get("/items").asString()).contains(link);
        }
        for (String other : List.of(unit.leader(), DistrictOffice.make().one(), "admin")) {
            assertThat(page(staff(other))
                            .get("/items")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(link);
        }
    }

    @Test
    void what_is_written_in_an_item_is_text_and_never_markup() {
        TestItem item = TestItem.draft(unit, entry, "<script>alert(1)</script>", "<img src=x onerror=alert(1)>")
                .published(reviews);

        String html = page(given()).get("/information/" + item.indexNumber()).asString();

        assertThat(html).doesNotContain("<script>alert", "<img src=x").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void an_item_is_drafted_and_moved_by_plain_forms() {
        Response drafted = form(staff(unit.drafter()))
                .formParams(Map.of(
                        "entryId",
                        entry,
                        "title",
                        "表单起草",
                        "body",
                        "正文",
                        "documentDate",
                        clock.today().toString(),
                        "key",
                        Codes.next()))
                .post("/items/new");
        assertThat(drafted.statusCode()).isEqualTo(303);
        String path = drafted.header("Location").replaceFirst("https?://[^/]+", "");
        assertThat(page(staff(unit.drafter())).get(path).asString()).contains("表单起草", "提出公开属性");

        Response proposed = form(staff(unit.drafter()))
                .formParams(Map.of("version", "0", "attribute", "PROACTIVE"))
                .post(path + "/attribute");

        assertThat(proposed.statusCode()).isEqualTo(303);
        assertThat(page(staff(unit.drafter())).get(path).asString())
                .contains("提交审查")
                .doesNotContain("批准撤下");
        assertThat(page(staff(unit.leader())).get(path).asString())
                .contains("退回公开属性")
                .doesNotContain("action=\"" + path + "/submission\"");
    }

    @Test
    void a_faulty_form_comes_back_as_it_was_typed_with_what_is_wrong() {
        String html = form(staff(unit.drafter()))
                .formParams(Map.of("entryId", entry, "title", "", "body", "已经写好的正文", "documentDate", "2026年5月"))
                .post("/items/new")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(html).contains("error-summary", "已经写好的正文", "2026年5月");
    }

    @Test
    void the_due_date_explains_itself() {
        TestItem item = TestItem.draft(unit, entry, "题", "文");

        assertThat(page(staff(unit.drafter()))
                        .get("/items/" + item.id() + "/due")
                        .asString())
                .contains("期限计算说明", "政府信息公开条例第二十六条");
    }

    @Test
    void the_register_is_written_by_its_administrator_through_forms() {
        String code = Codes.next();
        Map<String, String> typed = Map.of(
                "kind", "DEPARTMENT", "code", code, "parent", "007001006", "nameZh", "表单局", "nameEn", "Form Bureau");

        assertThat(form(staff("admin")).formParams(typed).post("/register").statusCode())
                .isEqualTo(303);
        assertThat(form(staff("admin")).formParams(typed).post("/register").asString())
                .contains("该代码已登记");
        assertThat(form(staff(unit.officer()))
                        .formParams(typed)
                        .post("/register")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page(staff(unit.officer())).get("/register").asString())
                .contains(code)
                .doesNotContain("<form method=\"post\" action=\"/register\"");
        assertThat(page(staff("admin")).get("/register").asString()).contains("信息公开工作人员不足两人");
    }

    @Test
    void the_administrator_enters_a_unit_s_document_mark_on_the_unit_s_page() {
        String path = "/register/organisations/" + unit.id();
        String mark = "表"
                + unit.code()
                        .chars()
                        .mapToObj(c -> "零一二三四五六七八九".substring(c % 10, c % 10 + 1))
                        .collect(Collectors.joining());
        Map<String, String> typed = new HashMap<>(Map.of(
                "version", "0",
                "kind", "DEPARTMENT",
                "code", unit.code(),
                "active", "true",
                "parent", "007001006",
                "nameZh", "测试局" + unit.code(),
                "nameEn", "Bureau " + unit.code(),
                "phone", "0000-" + unit.code(),
                "documentMark", "ABC"));

        assertThat(page(staff("admin")).get(path).asString())
                .contains("value=\"0000-" + unit.code() + "\"", "value=\"007001006\"", "name=\"documentMark\"");
        assertThat(form(staff("admin"))
                        .formParams(typed)
                        .post(path)
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("<a href=\"#documentMark\">机关代字：机关代字应为1至10个汉字，科室没有机关代字</a>", "value=\"ABC\"");
        typed.put("documentMark", mark);
        for (String other : List.of(unit.officer(), DistrictOffice.make().one())) {
            assertThat(page(staff(other)).get(path).statusCode()).isEqualTo(403);
            assertThat(form(staff(other)).formParams(typed).post(path).statusCode())
                    .isEqualTo(403);
        }
        assertThat(form(staff("admin")).formParams(typed).post(path).statusCode())
                .isEqualTo(303);
        assertThat(form(staff("admin"))
                        .formParams(typed)
                        .post(path)
                        .then()
                        .statusCode(412)
                        .extract()
                        .asString())
                .contains("该事项已有变化，请核对后再提交", "name=\"version\" value=\"1\"");

        JsonPath now = given().get("/api/catalog/v1/organisations/" + unit.id()).jsonPath();
        assertThat(now.getString("documentMark")).isEqualTo(mark);
        assertThat(now.getString("phone")).isEqualTo("0000-" + unit.code());
        assertThat(now.getBoolean("active")).isTrue();
        assertThat(page(staff("admin")).get("/register").asString()).contains(mark, "href=\"" + path + "\"");
    }

    @Test
    void what_was_written_over_a_colleague_s_text_is_shown_again_and_saved_on_purpose_alone() {
        TestItem item = TestItem.draft(unit, entry, "关于供暖的通知", "第一稿。");
        Map<String, String> typed = new HashMap<>(Map.of(
                "version",
                item.version(),
                "entryId",
                entry,
                "title",
                "关于供暖的通知",
                "body",
                "同事的第二稿。",
                "documentDate",
                clock.today().toString()));
        String path = "/items/" + item.id() + "/edit";
        assertThat(form(staff(unit.drafter())).formParams(typed).post(path).statusCode())
                .isEqualTo(303);

        typed.put("body", "我的第二稿。");
        assertThat(form(staff(unit.drafter()))
                        .formParams(typed)
                        .post(path)
                        .then()
                        .statusCode(412)
                        .extract()
                        .asString())
                .contains("提交未成功：在您填写期间，该事项已有变化", "我的第二稿。</textarea>")
                .contains("name=\"version\" value=\"" + item.version() + "\"");
        assertThat(page(staff(unit.drafter())).get(path).asString()).contains("同事的第二稿。</textarea>");
        typed.put("version", item.version());
        assertThat(form(staff(unit.drafter())).formParams(typed).post(path).statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_tasks_say_how_many_items_a_page_does_not_hold() {
        TestItem item = TestItem.draft(unit, entry, "待办的草稿", "正文。");
        var unused = pool.preparedQuery("""
                        insert into information_item
                        select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid()))).*
                        from information_item i, generate_series(1, 60) where i.id = $1""").executeAndAwait(Tuple.of(item.id()));

        assertThat(page(staff(unit.drafter())).get("/items/fragments/tasks").asString())
                .contains("<span class=\"muted\">61</span>", "另有 11 件未在此列出。 <a href=\"/items\">");
    }

    @Test
    void the_guide_tells_how_each_unit_is_reached() {
        assertThat(page(given()).get("/guide").asString()).contains("0000-" + unit.code(), "测试路1号", "20个工作日");
    }

    @Test
    void an_unknown_page_is_a_page_and_an_unknown_id_is_a_problem() {
        assertThat(page(given()).get("/information/000000000/2026-00001").asString())
                .contains("<!DOCTYPE html>", "没有找到");
        as(unit.officer())
                .get("/api/catalog/v1/items/" + java.util.UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static RequestSpecification staff(String account) {
        return given().auth().oauth2(TestTokens.staff(account));
    }

    private static RequestSpecification page(RequestSpecification asker) {
        return asker.accept("text/html").redirects().follow(false);
    }

    private static RequestSpecification form(RequestSpecification asker) {
        return page(asker).contentType(ContentType.URLENC.withCharset("UTF-8"));
    }
}
