package org.sunshinegov.catalog.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.law.CivilTime;

@CatalogService
class SearchIT {

    @Inject
    TestReviews reviews;

    private TestUnit unit;
    private String entry;

    @BeforeEach
    void a_unit_with_an_entry() {
        unit = TestUnit.make();
        entry = unit.entry("政策文件");
    }

    @Test
    void two_words_find_the_item_in_simplified_and_in_traditional_script() {
        TestItem item = TestItem.draft(unit, entry, "关于既有住宅加装电梯财政补贴的通知", "符合条件的住宅，每台补贴二十万元。")
                .published(reviews);

        search("加装电梯 财政补贴").body("hits.itemId", hasItem(item.id().toString()));
        search("加裝電梯 財政補貼").body("hits.itemId", hasItem(item.id().toString()));
        search("電梯　補貼").body("hits.itemId", hasItem(item.id().toString()));
    }

    @Test
    void pairs_of_characters_that_do_not_stand_together_are_no_phrase() {
        TestItem item =
                TestItem.draft(unit, entry, "河湖长制工作要点", "河长巡河。湖长制度。长制作。").published(reviews);

        search("湖长制度").body("hits.itemId", hasItem(item.id().toString()));
        search("河长制度").body("near", equalTo(true));
    }

    @Test
    void the_number_finds_its_item_and_the_excerpt_marks_what_was_looked_for() {
        TestItem item =
                TestItem.draft(unit, entry, "节水型社会建设规划", "前文。节水器具普及率达到百分之百。").published(reviews);

        search(item.indexNumber()).body("hits[0].itemId", equalTo(item.id().toString()));
        search("节水器具")
                .body(
                        "hits.find { it.itemId == '%s' }.excerpt.pieces.find { it.found }.text".formatted(item.id()),
                        equalTo("节水器具"));
    }

    @Test
    void the_excerpt_of_a_long_text_stands_where_the_words_are() {
        TestItem item = TestItem.draft(unit, entry, "海绵城市建设评估", "一般情况。".repeat(6_000) + "调蓄池容积三千立方米。")
                .published(reviews);
        String found = "hits.find { it.itemId == '%s' }.excerpt.pieces.text.join('')".formatted(item.id());

        search("调蓄池").body(found, startsWith("……")).body(found, endsWith("一般情况。调蓄池容积三千立方米。"));
        search("海绵城市").body(found, startsWith("一般情况。一般情况。")).body(found, endsWith("……"));
    }

    @Test
    void filters_narrow_what_is_found() {
        TestItem item = TestItem.draft(unit, entry, "政务大厅延时服务公告", "周六照常办理。").published(reviews);
        String q = "/api/catalog/v1/search?q=延时服务";

        given().get(q + "&organisation=" + unit.id()).then().body("total", equalTo(1));
        given().get(q + "&organisation=" + TestUnit.make().id()).then().body("total", equalTo(0));
        given().get(q + "&category=城乡建设&year=" + Year.now(CivilTime.ZONE))
                .then()
                .body("hits.itemId", hasItem(item.id().toString()));
        given().get(q + "&year=1999").then().body("total", equalTo(0));
    }

    @Test
    void a_unit_that_is_none_is_refused_by_name_in_the_search_and_in_every_public_list() {
        for (String list : List.of("search?q=电梯&", "publications?", "entries?")) {
            String narrowed = "/api/catalog/v1/" + list + "organisation=";
            given().get(narrowed + "no-id").then().statusCode(422).body("fields.organisation.zh", equalTo("不是有效的编号"));
            given().get(narrowed + UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("fields.organisation.zh", equalTo("没有这个单位"));
            given().get(narrowed + unit.id()).then().statusCode(200);
        }
        for (String page :
                List.of("/search?q=电梯&organisation=no-id", "/information?organisation=" + UUID.randomUUID())) {
            given().accept("text/html").get(page).then().statusCode(422).contentType("text/html");
        }
        given().accept("text/html")
                .get("/search?q=电梯&organisation=&year=")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_not_published_is_not_found() {
        TestItem draft = TestItem.draft(unit, entry, "尚未公开的雨污分流方案", "正文").approved(reviews);

        search("雨污分流").body("hits.itemId", not(hasItem(draft.id().toString())));
        draft.put(unit.officer(), "publication", java.util.Map.of()).statusCode(204);
        search("雨污分流").body("hits.itemId", hasItem(draft.id().toString()));
    }

    @Test
    void a_nul_in_a_question_is_refused_by_name() {
        given().urlEncodingEnabled(false)
                .get("/api/catalog/v1/search?q=%E7%94%B5%E6%A2%AF%00")
                .then()
                .statusCode(422)
                .body("fields.q.zh", equalTo("含有无法保存的空字符（U+0000）"));
        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/search?q=%00")
                .then()
                .statusCode(422)
                .contentType("text/html");
    }

    @Test
    void a_year_that_is_none_is_refused_by_name_and_no_page_is_too_far() {
        given().get("/api/catalog/v1/search?q=电梯&year=abc&size=99999999999")
                .then()
                .statusCode(422)
                .body("fields.keySet()", equalTo(Set.of("year", "size")));
        given().get("/api/catalog/v1/search?q=电梯&page=2147483647&size=100")
                .then()
                .statusCode(200);
    }

    @Test
    void a_question_without_a_word_finds_nothing_and_quotes_do_no_harm() {
        search("  ").statusCode(200).body("total", equalTo(0));
        search("o'neil & | ! \\ '").statusCode(200);
        search("'").statusCode(200).body("total", equalTo(0));
    }

    private static ValidatableResponse search(String words) {
        return given().queryParam("q", words)
                .get("/api/catalog/v1/search")
                .then()
                .statusCode(200);
    }
}
