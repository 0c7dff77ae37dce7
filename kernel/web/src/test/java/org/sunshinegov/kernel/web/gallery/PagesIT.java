package org.sunshinegov.kernel.web.gallery;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** How every page of every service answers; its database and keys are those of {@link GalleryIT}. */
@QuarkusTest
class PagesIT {

    @Test
    void a_page_is_chinese_until_english_is_chosen_and_stays_english_then() {
        page("/gallery/item").statusCode(200).body(containsString("<html lang=\"zh-CN\""), containsString("政府信息公开目录"));

        String kept = page("/gallery/item?lang=en")
                .body(containsString("<html lang=\"en\""))
                .extract()
                .cookie("lang");

        assertThat(kept).isEqualTo("en");
        given().cookie("lang", kept)
                .accept("text/html")
                .get("/gallery/item")
                .then()
                .body(containsString("Catalogue"));
    }

    @Test
    void an_english_head_has_no_chinese_word_but_the_name_and_the_way_back() {
        String html = page("/gallery/item?lang=en").extract().asString();
        String head = html.substring(html.indexOf("<header"), html.indexOf("</header>"))
                .replaceAll("<(b|a)[^>]* lang=\"zh-CN\">[^<]*</\\1>", "");

        assertThat(head).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void what_stands_inside_a_tag_is_shown() {
        page("/gallery/case")
                .body(
                        containsString("依《条例》第三十二条"),
                        containsString("2025年1月24日(周五)"),
                        containsString("还剩 2 个工作日"),
                        containsString("还剩 60 天"),
                        containsString("计时中止"),
                        containsString("138****5678"));
    }

    @Test
    void brackets_are_full_width_in_chinese_and_half_width_in_english() {
        page("/gallery/form").body(containsString(">（必填）</span>"), containsString(">（选填）</span>"));
        page("/gallery/form?lang=en").body(containsString(">(required)</span>"), containsString(">(optional)</span>"));
    }

    @Test
    void large_type_is_chosen_by_a_plain_link_that_keeps_the_filters() {
        page("/gallery/list?state=open").body(containsString("href=\"/gallery/list?state=open&amp;senior=on\""));
        page("/gallery/list?state=open&senior=on")
                .cookie("senior", "on")
                .body(containsString("class=\"console senior\""));
    }

    @Test
    void a_choice_that_is_none_is_not_kept() {
        assertThat(page("/gallery/item?lang=xx;Path=/").extract().cookies()).isEmpty();
    }

    @Test
    void a_page_runs_only_own_scripts_and_is_kept_by_no_cache() {
        page("/gallery/item")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void an_asset_is_kept_for_ever_under_its_version_and_not_at_all_under_another() {
        Matcher link = Pattern.compile("/assets/([0-9a-f]{16})/sunshine.css")
                .matcher(page("/gallery/item").extract().asString());

        assertThat(link.find()).isTrue();
        given().get(link.group())
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", containsString("immutable"));
        given().get("/assets/0000/sunshine.css").then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/assets/0000/unknown.css").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, 404, 没有找到该内容",
        "moved, 409, 当前状态为“已答复”",
        "stale, 412, 已被他人更改",
        "invalid, 422, 填写的内容有误",
        "staff, 401, 请先登录",
        "broken, 500, 系统出现故障"
    })
    void a_refusal_is_a_page_for_people_with_the_sentence_of_the_problem(String kind, int status, String sentence) {
        page("/gallery/refused/" + kind)
                .statusCode(status)
                .contentType("text/html")
                .body(allOf(containsString(sentence), containsString("</footer>")));
    }

    @Test
    void the_page_of_a_fault_says_by_which_number_support_finds_it() {
        String number = "0b6d2c1e-7a57-4f0e-9d39-3f6f5d0f9a11";

        given().accept("text/html")
                .header("X-Request-Id", number)
                .get("/gallery/refused/broken")
                .then()
                .statusCode(500)
                .body(containsString("请求编号 " + number));
        page("/gallery/refused/broken").body(not(containsString("请求编号")));
    }

    @Test
    void a_nul_in_a_form_is_a_page_that_says_where() {
        given().accept("text/html")
                .formParam("title", "x\0")
                .post("/gallery/posted")
                .then()
                .statusCode(422)
                .contentType("text/html")
                .body(containsString("填写的内容有误"), containsString("含有无法保存的空字符（U+0000）"), containsString("</footer>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {227, 5_000, 200_000})
    void a_form_takes_long_texts(int characters) {
        given().accept("text/html")
                .formParam("title", "长".repeat(characters))
                .post("/gallery/posted")
                .then()
                .statusCode(200)
                .body(containsString("<p>" + characters + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_200_000, 10_000_000})
    void a_form_without_measure_is_refused_before_it_is_read(int letters) {
        given().accept("text/html")
                .formParam("title", "x".repeat(letters))
                .post("/gallery/posted")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("提交的内容过大。"), containsString("</footer>"));
    }

    @Test
    void a_text_without_measure_among_files_is_refused() {
        given().accept("text/html")
                .multiPart("title", "x".repeat(2_200_000))
                .post("/gallery/uploaded")
                .then()
                .statusCode(413);
        given().accept("text/html")
                .multiPart("title", "长".repeat(5_000))
                .post("/gallery/uploaded")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_of_unknown_length_is_refused() throws Exception {
        var form = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("title=x".getBytes(UTF_8)));
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/gallery/posted"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(form)
                .version(HttpClient.Version.HTTP_1_1)
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("\"code\":\"length-required\"");
    }

    @Test
    void a_form_of_thousands_of_fields_is_refused() {
        var fields = IntStream.range(0, 3_000).mapToObj(n -> "f" + n + "=x").collect(Collectors.joining("&"));
        given().accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .body("title=x&" + fields)
                .post("/gallery/posted")
                .then()
                .statusCode(413)
                .body(containsString("提交的内容过大。"));
    }

    @Test
    void a_refusal_is_a_problem_document_for_programs() {
        given().accept("application/json")
                .get("/gallery/refused/moved")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("move-not-legal"));
    }

    @Test
    void the_legal_moves_are_named_in_words_and_those_without_a_word_are_not_shown() {
        page("/gallery/refused/moved").body(containsString("<li>送达</li><li>办结</li>"), not(containsString("archive")));
    }

    @Test
    void an_unknown_address_is_a_page_too() {
        page("/no/such/page").statusCode(404).body(containsString("</footer>"));
    }

    @Test
    void a_citizen_is_greeted_by_name_and_staff_find_the_console() {
        given().auth()
                .oauth2(TestTokens.citizen("li", "李建国"))
                .accept("text/html")
                .get("/gallery/mine")
                .then()
                .statusCode(200)
                .body(containsString("李建国"), not(containsString("工作台")));
        given().auth()
                .oauth2(TestTokens.staff("wang"))
                .accept("text/html")
                .get("/gallery/item")
                .then()
                .statusCode(200)
                .body(containsString("工作台"));
        given().auth()
                .oauth2(TestTokens.staff("wang"))
                .accept("text/html")
                .get("/gallery/mine")
                .then()
                .statusCode(403);
    }

    @Test
    void sign_in_leads_back_to_where_one_came_from() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(TestTokens.citizen("li", "李建国"))
                .get("/sign-in?back=/requests/mine")
                .then()
                .statusCode(303)
                .header("Location", "/requests/mine");
        given().redirects()
                .follow(false)
                .get("/sign-in?back=/requests/mine")
                .then()
                .statusCode(401);
    }

    @Test
    void who_comes_back_from_the_sign_in_unawaited_is_asked_to_sign_in_again() {
        page("/sign-in?state=a&code=b").statusCode(401).body(containsString("登录没有完成，请重新登录。"), containsString("登录</a>"));
        given().accept("text/html")
                .cookie("lang", "en")
                .cookie("q_auth_web_b", "b")
                .get("/sign-in?state=a&code=b")
                .then()
                .statusCode(401)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("The sign-in was not completed. Sign in again."));
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(TestTokens.citizen("li", "李建国"))
                .cookie("q_session_web", "s")
                .get("/sign-in?state=a&code=b")
                .then()
                .statusCode(303)
                .header("Location", "/");
    }

    @Test
    void a_foreign_page_may_not_post_here() {
        given().header("Origin", "https://evil.example")
                .formParam("title", "x")
                .post("/gallery/posted")
                .then()
                .statusCode(403);
        given().header("Origin", "http://localhost:8080")
                .formParam("title", "x")
                .post("/gallery/posted")
                .then()
                .statusCode(200);
        given().formParam("title", "x").post("/gallery/posted").then().statusCode(200);
    }

    private static ValidatableResponse page(String path) {
        return given().accept("text/html").get(path).then();
    }
}
