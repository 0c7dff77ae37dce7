package org.sunshinegov.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** Every endpoint of the API against every kind of caller; an endpoint without a row fails the build. */
@CatalogService
class RolesIT {

    private static final String API = "/api/catalog/v1";
    private static final int OWN = 200;

    /** The caller may; whether the move is legal, the item's state says. */
    private static final Set<Integer> MOVED = Set.of(204, 409);

    /**
     * One endpoint and what each caller gets.
     *
     * @param right what the caller who may gets: 2xx, or what the state or the body then says
     */
    private record Row(
            String endpoint,
            Object body,
            String rightful,
            Set<Integer> right,
            String wrongRole,
            int wrong,
            int otherUnit,
            int citizen,
            int nobody) {}

    private final List<String> wrongs = new ArrayList<>();
    private TestUnit unit;
    private TestUnit other;
    private TestItem item;
    private String entry;

    @Test
    void every_endpoint_answers_each_caller_as_the_matrix_says() {
        unit = TestUnit.make();
        other = TestUnit.make();
        entry = unit.entry("规范性文件");
        item = TestItem.draft(unit, entry, "题", "文");

        List<Row> rows = rows();
        rows.forEach(this::check);

        assertThat(wrongs).isEmpty();
        Set<String> named = new TreeSet<>();
        rows.forEach(row -> named.add(row.endpoint().replaceAll("\\?.*", "")));
        assertThat(named).isEqualTo(endpoints());
    }

    private List<Row> rows() {
        Map<String, Object> empty = Map.of();
        Map<String, Object> reason = Map.of("reason", "理由");
        List<Row> rows = new ArrayList<>();
        rows.add(open("GET /organisations"));
        rows.add(open("GET /organisations/{unit}"));
        rows.add(register("POST /organisations", empty, 422));
        rows.add(register("PUT /organisations/{unit}", empty, 412));
        rows.add(staffOnly("GET /people"));
        rows.add(staffOnly("GET /people/{person}", 404));
        rows.add(register("POST /people", empty, 422));
        rows.add(register("PUT /people/{person}", empty, 404));
        rows.add(staffOnly("GET /appointments"));
        rows.add(staffOnly("GET /appointments/{person}", 404));
        rows.add(register("POST /appointments", empty, 422));
        rows.add(register("PUT /appointments/{person}/end", empty, 404));
        rows.add(register("POST /register", empty, 200));
        rows.add(open("GET /entries"));
        rows.add(open("GET /entries/{entry}"));
        rows.add(new Row(
                "GET /entries/duties?organisation={unitId}",
                null,
                "officer",
                Set.of(200),
                "drafter",
                200,
                404,
                403,
                401));
        rows.add(new Row(
                "POST /entries?organisation={unitId}", empty, "officer", Set.of(422), "drafter", 403, 403, 403, 401));
        rows.add(new Row("PUT /entries/{entry}", empty, "officer", Set.of(412), "drafter", 403, 403, 403, 401));
        rows.add(new Row(
                "POST /entries/load?organisation={unitId}",
                List.of(),
                "officer",
                Set.of(200),
                "drafter",
                403,
                403,
                403,
                401));
        rows.add(new Row("GET /items", null, "officer", Set.of(200), "leader", 200, 200, 403, 401));
        rows.add(item("GET /items/{item}", null, "officer", Set.of(200), "leader", 200));
        rows.add(item("GET /items/{item}/history", null, "officer", Set.of(200), "leader", 200));
        rows.add(new Row(
                "POST /items",
                TestItem.form(unit, entry, "题", "文"),
                "drafter",
                Set.of(201),
                "leader",
                403,
                404,
                403,
                401));
        rows.add(item("PUT /items/{item}", TestItem.form(unit, entry, "题", "文"), "drafter", MOVED, "leader", 403));
        rows.add(item("POST /items/{item}/attachments", null, "drafter", Set.of(415, 422), "leader", 422));
        rows.add(item("DELETE /items/{item}/attachments/{person}", null, "drafter", Set.of(404, 409), "leader", 403));
        for (String move : List.of("submission", "publication", "revision", "discarding")) {
            String rightful = move.equals("publication") ? "officer" : "drafter";
            rows.add(item("PUT /items/{item}/" + move, empty, rightful, MOVED, "leader", 403));
        }
        rows.add(
                item("PUT /items/{item}/attribute", Map.of("attribute", "PROACTIVE"), "drafter", MOVED, "leader", 403));
        rows.add(item("PUT /items/{item}/attribute-confirmation", empty, "officer", MOVED, "drafter", 403));
        rows.add(item("PUT /items/{item}/attribute-return", reason, "officer", MOVED, "drafter", 403));
        rows.add(item("PUT /items/{item}/reconsideration", reason, "officer", MOVED, "drafter", 403));
        rows.add(item("PUT /items/{item}/taking-back", reason, "drafter", MOVED, "leader", 403));
        rows.add(item(
                "PUT /items/{item}/withdrawal-proposal",
                Map.of("cause", "LEAK", "reason", "理由"),
                "officer",
                MOVED,
                "drafter",
                403));
        rows.add(item("PUT /items/{item}/withdrawal-refusal", reason, "leader", MOVED, "officer", 403));
        rows.add(item("PUT /items/{item}/withdrawal", empty, "leader", MOVED, "officer", 403));
        rows.add(new Row(
                "GET /items/{item}/documents/{person}", null, "officer", Set.of(404), "leader", 404, 404, 404, 404));
        rows.add(open("GET /publications"));
        rows.add(new Row("GET /publications/{item}", null, "officer", Set.of(404), "leader", 404, 404, 404, 404));
        rows.add(open("GET /search"));
        return rows;
    }

    private static Row open(String endpoint) {
        return new Row(endpoint, null, "officer", Set.of(OWN), "drafter", OWN, OWN, OWN, OWN);
    }

    private static Row staffOnly(String endpoint) {
        return staffOnly(endpoint, OWN);
    }

    private static Row staffOnly(String endpoint, int status) {
        return new Row(endpoint, null, "officer", Set.of(status), "drafter", status, status, 403, 401);
    }

    private static Row register(String endpoint, Object body, int status) {
        return new Row(endpoint, body, "admin", Set.of(status), "officer", 403, 403, 403, 401);
    }

    private static Row item(
            String endpoint, Object body, String rightful, Set<Integer> right, String wrongRole, int wrong) {
        return new Row(
                endpoint,
                body,
                rightful,
                right,
                wrongRole,
                wrong,
                endpoint.startsWith("POST") ? 422 : 404,
                endpoint.startsWith("POST") ? 422 : 403,
                401);
    }

    private void check(Row row) {
        note(row, "rightful", row.right(), status(row, staff(row.rightful())));
        note(row, "wrong role", Set.of(row.wrong()), status(row, staff(row.wrongRole())));
        note(
                row,
                "other unit",
                Set.of(row.otherUnit()),
                status(row, given().auth().oauth2(TestTokens.staff(other.officer()))));
        // A citizen is refused by his kind, or told that the item is unknown, as it lies outside his scope.
        Set<Integer> refused = row.citizen() == 403 ? Set.of(403, 404) : Set.of(row.citizen());
        note(row, "citizen", refused, status(row, given().auth().oauth2(TestTokens.citizen("li", "李"))));
        note(row, "nobody", Set.of(row.nobody()), status(row, given()));
    }

    private void note(Row row, String caller, Set<Integer> expected, int answered) {
        if (!expected.contains(answered)) {
            wrongs.add("%s, %s: %d instead of %s".formatted(row.endpoint(), caller, answered, expected));
        }
    }

    private int status(Row row, RequestSpecification caller) {
        String[] call = row.endpoint().split(" ", 2);
        String seen = row.endpoint().contains("{item}") ? item.etag() : "\"99\"";
        RequestSpecification request = caller.header("If-Match", seen).contentType(ContentType.JSON);
        if (row.body() != null) {
            request.body(row.body());
        }
        return request.request(call[0], API + filled(call[1])).statusCode();
    }

    private String filled(String path) {
        return path.replace("{unitId}", unit.id().toString())
                .replace("{unit}", unit.id().toString())
                .replace("{entry}", entry)
                .replace("{item}", item.id().toString())
                .replace("{person}", "00000000-0000-0000-0000-000000000000");
    }

    private RequestSpecification staff(String role) {
        String account =
                switch (role) {
                    case "admin" -> "admin";
                    case "drafter" -> unit.drafter();
                    case "leader" -> unit.leader();
                    default -> unit.officer();
                };
        return given().auth().oauth2(TestTokens.staff(account));
    }

    /** What the resources offer, with the names of the rows above for their parameters. */
    private static Set<String> endpoints() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sunshinegov.catalog");
        Set<String> endpoints = new TreeSet<>();
        classes.stream()
                .filter(type ->
                        type.isAnnotatedWith(Path.class) && type.getSimpleName().endsWith("Resource"))
                .forEach(type -> type.getMethods().stream()
                        .filter(RolesIT::answers)
                        .forEach(method -> endpoints.add(
                                endpoint(type.getAnnotationOfType(Path.class).value(), method))));
        return endpoints;
    }

    private static boolean answers(JavaMethod method) {
        return verb(method) != null;
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .findFirst()
                .orElse(null);
    }

    private static String endpoint(String base, JavaMethod method) {
        String path = base
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String own = path.contains("/organisations")
                ? "{unit}"
                : path.contains("/entries") ? "{entry}" : path.contains("/items") ? "{item}" : "{person}";
        return verb(method) + " "
                + path.replaceFirst("^" + API, "")
                        .replace("{id}", own)
                        .replace("{itemId}", "{item}")
                        .replace("{document}", "{person}");
    }
}
