package org.sunshinegov.catalog.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;

/** What is public already is shown to somebody about to ask for it. */
@CatalogService
class MatchingIT {

    private static final int QUESTIONS = 100;
    private static final int WANTED = 85;

    @Inject
    TestReviews reviews;

    @Test
    void of_a_hundred_questions_in_other_words_script_and_order_at_least_85_find_their_item_among_the_first_five()
            throws IOException {
        List<String[]> questions = questions();
        assertThat(questions).hasSize(QUESTIONS);
        TestUnit unit = TestUnit.make();
        String entry = unit.entry("政策文件");
        for (String title : questions.stream().map(pair -> pair[0]).distinct().toList()) {
            assertThat(TestItem.draft(unit, entry, title, "具体内容见附件。")
                            .published(reviews)
                            .indexNumber())
                    .isNotNull();
        }

        List<String> missed = new ArrayList<>();
        for (String[] pair : questions) {
            String found = ask("/search/fragments/matching", pair[1], "")
                    .extract()
                    .asString()
                    .replaceAll("</?mark>", "");
            if (!found.contains(pair[0])) {
                missed.add(pair[1] + " → " + pair[0]);
            }
        }
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(QUESTIONS - WANTED);
    }

    @Test
    void without_script_a_page_shows_the_same_and_leads_on_to_the_form() {
        TestUnit unit = TestUnit.make();
        TestItem item =
                TestItem.draft(unit, unit.entry("政策文件"), "夏季龙舟赛事交通组织方案", "正文").published(reviews);

        ask("/search/matching", "龙舟比赛", "想知道交通怎么组织")
                .body(containsString("龙舟</mark>"))
                .body(containsString(item.indexNumber()))
                .body(containsString("/requests/new"));
        ask("/search/matching", "量子纠缠", "").body(not(containsString("龙舟"))).body(containsString("没有找到已经公开的相近信息"));
    }

    @Test
    void words_that_say_nothing_and_quotes_do_no_harm() {
        ask("/search/fragments/matching", "", "").body(not(containsString("<li>")));
        ask("/search/fragments/matching", "申请公开有关信息", "").statusCode(200);
        ask("/search/fragments/matching", "o'neil & | ! \\ '", "<script>").body(not(containsString("<script>")));
    }

    private static ValidatableResponse ask(String path, String subject, String description) {
        return given().accept("text/html")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(Map.of("subject", subject, "description", description))
                .post(path)
                .then()
                .statusCode(200);
    }

    private static List<String[]> questions() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MatchingIT.class.getResourceAsStream("questions.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).toList();
        }
    }
}
