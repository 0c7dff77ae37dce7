package org.sunshinegov.catalog.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** Two people of the district's disclosure office and one of the leading group, known to the service when they are given. */
public record DistrictOffice(String one, String other, String leading) {

    public static final String CALENDARS = "/api/catalog/v1/calendar-proposals";
    public static final String HEADER = "date,kind,holiday,notice,effectiveFrom\n";

    public static DistrictOffice make() {
        DistrictOffice office = new DistrictOffice(
                "one-" + UUID.randomUUID(), "other-" + UUID.randomUUID(), "leading-" + UUID.randomUUID());
        List<String> both = List.of(office.one, office.other);
        Map<String, Object> load = Map.of(
                "people",
                List.of(person(office.one), person(office.other), person(office.leading)),
                "appointments",
                List.of(
                        appointment(office.one, Role.DISTRICT_OFFICE),
                        appointment(office.other, Role.DISTRICT_OFFICE),
                        appointment(office.leading, Role.LEADING_GROUP)));
        var unused = Register.load(load);
        for (String account : both) {
            await().atMost(Duration.ofSeconds(30)).until(() -> given().auth()
                    .oauth2(TestTokens.staff(account))
                    .get("/register/calendar")
                    .asString()
                    .contains("multipart/form-data"));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().auth()
                                .oauth2(TestTokens.staff(office.leading))
                                .get("/register/policies/fragments/tasks")
                                .statusCode()
                        == 200);
        return office;
    }

    /** Days of a calendar brought in by the first of the two; gives the proposal. */
    public UUID propose(String days) {
        String location = propose(one, days).then().statusCode(201).extract().header("Location");
        return UUID.fromString(location.replaceAll(".*/", ""));
    }

    public static Response propose(String account, String days) {
        return propose(account, (HEADER + days).getBytes(StandardCharsets.UTF_8));
    }

    public static Response propose(String account, byte[] file) {
        return given().auth()
                .oauth2(TestTokens.staff(account))
                .multiPart("file", "calendar.csv", file, "text/csv")
                .post(CALENDARS);
    }

    private static Map<String, Object> person(String account) {
        return Map.of("account", account, "nameZh", "人员" + account, "nameEn", account);
    }

    private static Map<String, Object> appointment(String account, Role role) {
        return Map.of("account", account, "role", role.code(), "organisation", "007001006");
    }
}
