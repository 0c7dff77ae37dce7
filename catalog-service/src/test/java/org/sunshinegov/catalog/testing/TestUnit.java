package org.sunshinegov.catalog.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** A unit of one test with its staff, known to the service when it is given. */
public record TestUnit(UUID id, String code, String drafter, String officer, String otherOfficer, String leader) {

    private static final String API = "/api/catalog/v1";

    public static TestUnit make() {
        String code = Codes.next();
        TestUnit unit =
                new TestUnit(null, code, "drafter-" + code, "officer-" + code, "officer2-" + code, "leader-" + code);
        Map<String, Object> load = Map.of(
                "organisations",
                List.of(Map.of(
                        "kind",
                        "DEPARTMENT",
                        "code",
                        code,
                        "parent",
                        "007001006",
                        "nameZh",
                        "测试局" + code,
                        "nameEn",
                        "Bureau " + code,
                        "phone",
                        "0000-" + code,
                        "address",
                        "测试路1号")),
                "people",
                List.of(person(unit.drafter), person(unit.officer), person(unit.otherOfficer), person(unit.leader)),
                "appointments",
                List.of(
                        appointment(unit.drafter, "drafter", code),
                        appointment(unit.officer, "disclosure-officer", code),
                        appointment(unit.otherOfficer, "disclosure-officer", code),
                        appointment(unit.leader, "leader-in-charge", code)));
        UUID id = Register.load(load).getUUID("organisations['" + code + "']");
        for (String account : List.of(unit.drafter, unit.officer, unit.otherOfficer, unit.leader)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> as(account)
                                    .get(API + "/entries/duties?organisation=" + id)
                                    .statusCode()
                            == 200);
        }
        return new TestUnit(id, code, unit.drafter, unit.officer, unit.otherOfficer, unit.leader);
    }

    /** A catalogue entry of this unit. */
    public String entry(String matter) {
        return as(officer)
                .body(entryForm(matter, "WITHIN_20WD"))
                .post(API + "/entries?organisation=" + id)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
    }

    public static Map<String, Object> entryForm(String matter, String timing) {
        return Map.of(
                "matter", matter,
                "group", "政策文件",
                "timingClass", timing,
                "mode", "PROACTIVE",
                "fivePhase", "MANAGEMENT",
                "legalBasis", "条例第二十条",
                "categories", List.of("政策"));
    }

    public static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.staff(account)).contentType(ContentType.JSON);
    }

    private static Map<String, Object> person(String account) {
        return Map.of("account", account, "nameZh", "人员" + account, "nameEn", account);
    }

    private static Map<String, Object> appointment(String account, String role, String organisation) {
        return Map.of("account", account, "role", role, "organisation", organisation);
    }
}
