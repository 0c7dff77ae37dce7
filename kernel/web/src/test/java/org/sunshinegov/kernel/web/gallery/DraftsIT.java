package org.sunshinegov.kernel.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.web.testing.Chromium;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** What the browser keeps of a form, and when it forgets it; database and keys are those of {@link GalleryIT}. */
@QuarkusTest
class DraftsIT {
    private static final String RESTORED = "已恢复上次未提交的草稿。";
    private static final String OFFERED = "本机存有一份未提交的草稿，起草之后此处的内容已有不同。";
    private static final String KEPT = "JSON.stringify(localStorage)";

    private static Chromium chromium;

    private final String path = "/gallery/drafts/" + UUID.randomUUID();
    private BrowserContext person;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void comes() {
        person = chromium.browser().newContext();
        person.setDefaultTimeout(10_000);
        isSeenAs("li");
        page = person.newPage();
        visit(path);
    }

    @AfterEach
    void leaves() {
        person.close();
    }

    @Test
    void what_was_typed_and_not_sent_is_there_again_until_it_is_discarded() {
        type("旧城改造规划图");
        assertThat(page.locator(".draft-note")).containsText("草稿已自动保存在本机");

        visit("/gallery/item");
        visit(path);

        assertThat(page.locator("#content")).hasValue("旧城改造规划图");
        assertThat(page.locator("form > .draft-note >> nth=0")).containsText(RESTORED);
        page.click("text=清除草稿 >> nth=0");
        assertThat(page.locator("#content")).hasValue("");
        visit(path);
        assertThat(page.locator("#content")).hasValue("");
    }

    @Test
    void what_was_sent_does_not_come_back() {
        type("第一版");
        send();
        saveAsAColleague("第一版，同事补充");

        visit(path);

        assertThat(page.locator("#content")).hasValue("第一版，同事补充");
        saysNothingOfADraft();
    }

    @Test
    void a_draft_is_never_put_over_what_another_wrote_meanwhile_but_offered() {
        type("我的草稿");
        saveAsAColleague("同事的定稿");

        visit(path);

        assertThat(page.locator("#content")).hasValue("同事的定稿");
        assertThat(page.locator("form > .draft-note >> nth=0")).containsText(OFFERED);
        page.click("text=恢复草稿");
        assertThat(page.locator("#content")).hasValue("我的草稿");
        visit(path);
        assertThat(page.locator("#content")).hasValue("我的草稿");
    }

    @Test
    void what_did_not_arrive_is_not_lost() {
        type("断网时提交的内容");
        page.fill("#phone", "13800138000");
        page.route("**" + path, route -> route.abort());
        page.click("form[data-draft] [type=submit]");
        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        page.unroute("**" + path);

        visit("/gallery/item");
        visit(path);

        assertThat(page.locator("#content")).hasValue("断网时提交的内容");
    }

    @Test
    void what_was_refused_is_shown_as_it_was_sent_and_still_kept() {
        type("没有电话");
        page.click("form[data-draft] [type=submit]");
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#content")).hasValue("没有电话");
        saysNothingOfADraft();

        visit(path);

        assertThat(page.locator("#content")).hasValue("没有电话");
        assertThat(page.locator("form > .draft-note >> nth=0")).containsText(RESTORED);
    }

    @Test
    void what_is_personal_is_not_kept() {
        type("内容");
        page.fill("#phone", "13800138000");

        assertThat(kept()).contains("内容").doesNotContain("13800138000");
    }

    @Test
    void nothing_is_kept_of_whoever_signs_out() {
        type("不留痕迹");
        page.route("**/sign-out", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));

        page.click("a[href='/sign-out']");

        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void nobody_finds_what_another_has_typed_at_the_same_browser() {
        type("前一个人的内容");
        isSeenAs("wang");

        visit(path);

        assertThat(page.locator("#content")).hasValue("");
        saysNothingOfADraft();
        assertThat(kept()).doesNotContain("前一个人的内容");
    }

    private void isSeenAs(String account) {
        person.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + TestTokens.citizen(account, "李建国")));
    }

    private void visit(String address) {
        var unused = page.navigate(RestAssured.baseURI + ":" + RestAssured.port + address);
    }

    private void type(String content) {
        page.fill("#content", content);
    }

    private void send() {
        page.fill("#phone", "13800138000");
        page.click("form[data-draft] [type=submit]");
        page.waitForURL("**/gallery/item");
    }

    private void saveAsAColleague(String content) {
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("content", content)
                .formParam("phone", "13900139000")
                .redirects()
                .follow(false)
                .post(path)
                .then()
                .statusCode(303);
    }

    private void saysNothingOfADraft() {
        assertThat(page.locator(".draft-note button")).hasCount(0);
    }

    private String kept() {
        return (String) page.evaluate(KEPT);
    }
}
