package org.sunshinegov.kernel.web.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Changes of a service's policies over HTTP.
 *
 * @param api where the API of the service begins
 * @param office the token of somebody who proposes
 * @param leading the token of somebody who decides
 */
public record PolicyOffice(String api, String office, String leading) {

    /** Far enough for no other test to meet it, and each before those that were released. */
    private static final AtomicReference<LocalDate> FAR = new AtomicReference<>(LocalDate.of(2098, 1, 1));

    public static final String CHANGE =
            "{\"policy\":\"{policy}\",\"value\":\"8wd\",\"effectiveFrom\":\"2098-02-01\",\"reason\":\"区政府决定\"}";

    public static final String CHANGE_TYPED = "policy={policy}&value=8wd&effectiveFrom=2098-02-01&reason=区政府决定";

    public Response propose(String policy, String value, LocalDate from) {
        return propose(Map.of("policy", policy, "value", value, "effectiveFrom", from.toString(), "reason", "区政府决定"));
    }

    public Response propose(Map<String, ?> change) {
        return by(office).contentType(ContentType.JSON).body(change).post(api + "/policy-proposals");
    }

    /** The id of a proposal; what another test has left open of this policy is refused before. */
    public String proposed(String policy, String value, LocalDate from) {
        clear(policy);
        String location = propose(policy, value, from)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** What a table of roles acts upon. */
    public Map<String, String> subject(String policy) {
        LocalDate from = FAR.updateAndGet(day -> day.minusDays(1));
        return Map.of("proposalId", proposed(policy, "9wd", from), "version", "0");
    }

    /** What a table of roles proposes upon. */
    public Map<String, String> free(String policy) {
        clear(policy);
        return Map.of("policy", policy, "version", "0");
    }

    public void clear(String policy) {
        List<Map<String, Object>> all =
                by(leading).get(api + "/policy-proposals").jsonPath().getList("$");
        all.stream()
                .filter(one -> "PROPOSED".equals(one.get("state")))
                .filter(one -> policy.replace(".committed", "")
                        .equals(String.valueOf(one.get("policy")).replace(".committed", "")))
                .forEach(one ->
                        decide(leading, one.get("id").toString(), "refusal", 0).statusCode(204));
    }

    public void released(String policy, String value, LocalDate from) {
        decide(leading, proposed(policy, value, from), "release", 0).statusCode(204);
    }

    /** {@code what}: release, refusal or withdrawal. */
    public ValidatableResponse decide(String token, String id, String what, int version) {
        return by(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "依据不足"))
                .put(api + "/policy-proposals/" + id + "/" + what)
                .then();
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token);
    }
}
