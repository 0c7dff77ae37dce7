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
final class Cases {

    static final String REQUESTS = "/api/requests/v1/requests";
    private static final byte[] TEXT = "河道水质监测数据".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    final UUID unit;
    final String officer;
    final String leader;
    final String handler;
    final UUID handlerId;
    final String citizen;
    final String location;

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

    Cases(TestRegister register) {
        citizen = "citizen-" + UUID.randomUUID();
        unit = register.unit();
        officer = register.officer(unit, Role.DISCLOSURE_OFFICER);
        leader = register.officer(unit, Role.LEADER_IN_CHARGE);
        handler = register.officer(unit, Role.DRAFTER);
        handlerId = register.personOf(handler);
        location = citizen().body(filing(unit)).post(REQUESTS).header("Location");
    }

    Cases in(String another) {
        return new Cases(this, another);
    }

    /** The id of one more request of the same applicant to the same unit, just filed. */
    String another() {
        Map<String, Object> another = new HashMap<>(filing(unit));
        another.put("insist", true);
        String filed = citizen().body(another).post(REQUESTS).header("Location");
        return filed.substring(filed.lastIndexOf('/') + 1);
    }

    UUID id() {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    Cases received() {
        move(citizen(), "applicant-confirmation", Map.of());
        move(officer(), "office-confirmation", Map.of());
        return this;
    }

    Cases assigned() {
        Cases received = received();
        move(officer(), "registration", Map.of());
        move(officer(), "assignment", Map.of("handlerId", handlerId));
        return received;
    }

    /** Assigned, and a draft with one attached text file. */
    Cases drafted() {
        return assigned().draft("");
    }

    /** {@code reasons} may be empty. */
    Cases draft(String reasons) {
        String document = staff(handler)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "water-quality.txt", TEXT, "text/plain")
                .post(location + "/documents")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> draft = Map.of(
                "outcome", "GRANTED", "text", "现将您申请的信息提供给您。", "reasons", reasons, "documents", List.of(document));
        move(handler(), "reply-draft", draft);
        return this;
    }

    /** The path of a proposal below the case: of a letter that asks for an opinion, or of a fee. */
    String proposed(String what, Map<String, ?> body) {
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

    String approved(String what, Map<String, ?> body) {
        String proposal = proposed(what, body);
        move(leader(), proposal + "/approval", Map.of());
        return proposal;
    }

    /** Proposed, approved by the leader and sent: where the party answers. */
    String consult(Map<String, ?> letter) {
        return send(approved("consultation", letter));
    }

    String send(String proposal) {
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
    void charge(Map<String, ?> fee) {
        var unused = approved("fee", fee);
        move(officer(), "fee-notice", Map.of());
    }

    void move(RequestSpecification who, String move, Object body) {
        tryMove(who, move, body).then().statusCode(204);
    }

    Response tryMove(RequestSpecification who, String move, Object body) {
        return who.header("If-Match", etag()).body(body).put(location + "/" + move);
    }

    /** A page as its reader gets it; where it leads on, it is not followed. */
    static RequestSpecification html(String token) {
        return given().auth().oauth2(token).accept(ContentType.HTML).redirects().follow(false);
    }

    /** A form sent with the version the case has now. */
    ValidatableResponse post(String token, String path, Map<String, ?> typed) {
        return html(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("version", etag().replace("\"", ""))
                .formParams(typed)
                .post(path)
                .then();
    }

    String state() {
        return staff(officer).get(location).path("state");
    }

    String etag() {
        return staff(officer).get(location).header("ETag");
    }

    RequestSpecification citizen() {
        return given().auth().oauth2(TestTokens.citizen(citizen, "王芳")).contentType(ContentType.JSON);
    }

    RequestSpecification officer() {
        return staff(officer).contentType(ContentType.JSON);
    }

    RequestSpecification leader() {
        return staff(leader).contentType(ContentType.JSON);
    }

    RequestSpecification handler() {
        return staff(handler).contentType(ContentType.JSON);
    }

    static RequestSpecification staff(String account) {
        return given().auth().oauth2(TestTokens.staff(account));
    }

    static Map<String, Object> filing(UUID unit) {
        return Map.of(
                "organisationId", unit.toString(),
                "applicantType", "NATURAL_PERSON",
                "applicant", Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                "subject", "河道水质监测数据",
                "description", "2025年辖区河道水质监测数据",
                "form", "ELECTRONIC");
    }
}
