package org.sunshinegov.catalog.testing;

import static org.awaitility.Awaitility.await;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.law.CivilTime;

/** An item of a unit, moved through the API as its staff would. */
public record TestItem(UUID id, TestUnit unit) {

    private static final String API = "/api/catalog/v1/items";

    public static TestItem draft(TestUnit unit, String entry, String title, String body) {
        String location = as(unit.drafter())
                .body(form(unit, entry, title, body))
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new TestItem(UUID.fromString(location.replaceAll(".*/", "")), unit);
    }

    public static Map<String, Object> form(TestUnit unit, String entry, String title, String body) {
        Map<String, Object> form = new HashMap<>();
        form.put("organisationId", unit.id());
        form.put("entryId", entry);
        form.put("title", title);
        form.put("body", body);
        form.put("categories", List.of("城乡建设"));
        form.put("keywords", List.of("电梯"));
        form.put("documentDate", LocalDate.now(CivilTime.ZONE).toString());
        form.put("documentNumber", "测建发〔2026〕1号");
        return form;
    }

    public String path() {
        return API + "/" + id;
    }

    public String etag() {
        return as(unit.officer()).get(path()).header("ETag");
    }

    /** As the forms of its pages carry it. */
    public String version() {
        return etag().replace("\"", "");
    }

    public String state() {
        return as(unit.officer()).get(path()).path("state");
    }

    public ValidatableResponse put(String account, String move, Object body) {
        return as(account)
                .header("If-Match", etag())
                .body(body)
                .put(path() + "/" + move)
                .then();
    }

    public TestItem submitted() {
        put(unit.drafter(), "attribute", Map.of("attribute", "PROACTIVE")).statusCode(204);
        put(unit.drafter(), "submission", Map.of()).statusCode(204);
        return this;
    }

    public TestItem approved(TestReviews reviews) {
        TestItem submitted = submitted();
        reviews.approve(id);
        await().atMost(Duration.ofSeconds(15)).until(() -> "APPROVED".equals(state()));
        return submitted;
    }

    public TestItem published(TestReviews reviews) {
        approved(reviews).put(unit.officer(), "publication", Map.of()).statusCode(204);
        return this;
    }

    public String indexNumber() {
        return as(unit.officer()).get(path()).path("indexNumber");
    }
}
