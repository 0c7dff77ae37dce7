package org.sunshinegov.request.disclosurerequest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestRegister;

/** One case of its own for a test, moved over HTTP by the people who may. */
public final class Cases {

    public static final String REQUESTS = "/api/requests/v1/requests";
    private static final byte[] TEXT = "河道水质监测数据".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    public final UUID unit;
    public final String officer;
    public final String leader;
    public final String handler;
    public final UUID handlerId;
    public final String citizen;
    public final String location;

    /** The same people with another request of the same applicant. */
    private Cases(Cases first, String id) {
        unit = first.unit;
        officer = first.officer;
        leader = first.leader;
        handler = first.handler;
        handlerId = first.handlerId;
        citizen = first.citizen;
        location = REQUESTS + "/" + id;
    }

    public Cases(TestRegister register) {
        citizen = "citizen-" + UUID.randomUUID();
        unit = register.unit();
        officer = register.officer(unit, Role.DISCLOSURE_OFFICER);
        leader = register.officer(unit, Role.LEADER_IN_CHARGE);
        handler = register.officer(unit, Role.DRAFTER);
        handlerId = register.personOf(handler);
        location = citizen().body(filing(unit)).post(REQUESTS).header("Location");
    }

    public Cases in(String another) {
        return new Cases(this, another);
    }

    /** The id of one more request of the same applicant to the same unit, just filed. */
    public String another() {
        String filed = citizen().body(filing(unit, true)).post(REQUESTS).header("Location");
        return filed.substring(filed.lastIndexOf('/') + 1);
    }

    public UUID id() {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    public Cases received() {
        move(citizen(), "applicant-confirmation", Map.of());
        move(officer(), "office-confirmation", Map.of());
        return this;
    }

    public Cases assigned() {
        Cases received = received();
        move(officer(), "registration", Map.of());
        move(officer(), "assignment", Map.of("handlerId", handlerId));
        return received;
    }

    /** Assigned, and a draft with one attached text file. */
    public Cases drafted() {
        return assigned().draft("");
    }

    /** {@code reasons} may be empty. */
    public Cases draft(String reasons) {
        Map<String, Object> draft = Map.of(
                "outcome", "GRANTED", "text", "现将您申请的信息提供给您。", "reasons", reasons, "documents", List.of(attached()));
        move(handler(), "reply-draft", draft);
        return this;
    }

    /** The id of a text file that is attached to the case. */
    public String attached() {
        return staff(handler)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "water-quality.txt", TEXT, "text/plain")
                .post(location + "/documents")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The path of a proposal below the case: of a letter that asks for an opinion, or of a fee. */
    public String proposed(String what, Map<String, ?> body) {
        String proposal = officer()
                .header("If-Match", etag())
                .body(body)
                .post(location + "/proposals/" + what)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
        return proposal.substring(proposal.indexOf("proposals/"));
    }

    public String approved(String what, Map<String, ?> body) {
        String proposal = proposed(what, body);
        move(leader(), proposal + "/approval", Map.of());
        return proposal;
    }

    /** Proposed, approved by the leader and sent: where the party answers. */
    public String consult(Map<String, ?> letter) {
        return send(approved("consultation", letter));
    }

    public String send(String proposal) {
        return officer()
                .header("If-Match", etag())
                .body(Map.of("proposalId", proposal.substring("proposals/".length())))
                .post(location + "/consultations")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("path");
    }

    /** Proposed, approved by the leader and told. */
    public void charge(Map<String, ?> fee) {
        var unused = approved("fee", fee);
        move(officer(), "fee-notice", Map.of());
    }

    public void move(RequestSpecification who, String move, Object body) {
        tryMove(who, move, body).then().statusCode(204);
    }

    public Response tryMove(RequestSpecification who, String move, Object body) {
        return who.header("If-Match", etag()).body(body).put(location + "/" + move);
    }

    /** A page as its reader gets it; where it leads on, it is not followed. */
    public static RequestSpecification html(String token) {
        return given().auth().oauth2(token).accept(ContentType.HTML).redirects().follow(false);
    }

    /** A form sent with the version the case has now. */
    public ValidatableResponse post(String token, String path, Map<String, ?> typed) {
        return html(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("version", etag().replace("\"", ""))
                .formParams(typed)
                .post(path)
                .then();
    }

    public String state() {
        return staff(officer).get(location).path("state");
    }

    public String etag() {
        return staff(officer).get(location).header("ETag");
    }

    public RequestSpecification citizen() {
        return given().auth().oauth2(TestTokens.citizen(citizen, "王芳")).contentType(ContentType.JSON);
    }

    public RequestSpecification officer() {
        return staff(officer).contentType(ContentType.JSON);
    }

    public RequestSpecification leader() {
        return staff(leader).contentType(ContentType.JSON);
    }

    public RequestSpecification handler() {
        return staff(handler).contentType(ContentType.JSON);
    }

    public static RequestSpecification staff(String account) {
        return given().auth().oauth2(TestTokens.staff(account));
    }

    /** Once more, however short ago the same was asked. */
    public static Map<String, Object> filing(UUID unit, boolean insist) {
        Map<String, Object> filing = new HashMap<>(filing(unit));
        filing.put("insist", insist);
        return filing;
    }

    public static Map<String, Object> filing(UUID unit) {
        return Map.of(
                "organisationId", unit.toString(),
                "applicantType", "NATURAL_PERSON",
                "applicant", Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                "subject", "河道水质监测数据",
                "description", "2025年辖区河道水质监测数据",
                "form", "ELECTRONIC");
    }
}
