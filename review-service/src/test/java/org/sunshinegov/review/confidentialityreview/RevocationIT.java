package org.sunshinegov.review.confidentialityreview;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.request.RequestAnonymisedV1;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister;
import org.sunshinegov.review.TestRegister.Person;

/** How a certificate is taken back: an officer proposes, a leader confirms, and from that moment on everybody knows (6.3). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class RevocationIT {

    private static final String TASKS = "/reviews/fragments/tasks";

    @Inject
    ReviewWorld world;

    @Inject
    TestRegister register;

    @Test
    void officer_and_leader_revoke_a_certificate_and_its_owner_is_told_the_cause_and_no_word() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.concluded(reply);
        String number = world.told(review, ReviewApprovedV1.class).get(0).certificateNumber();
        world.act(reply.unit().officer(), review, "revocation", REVOCATION);

        assertThat(world.stateOf(review)).isEqualTo("CONCLUDED_PUBLISHABLE");
        assertThat(world.told(review, CertificateRevokedV1.class)).isEmpty();
        world.act(reply.unit().leader(), review, "revocation-approval", "");

        assertThat(world.stateOf(review)).isEqualTo("REVOKED");
        assertThat(world.told(review, CertificateRevokedV1.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.certificateNumber()).isEqualTo(number);
                    assertThat(told.cause()).isEqualTo("LATE_CLASSIFICATION");
                    assertThat(told.subjectId()).isEqualTo(reply.subject());
                    assertThat(told.subjectVersion()).isEqualTo(1);
                    assertThat(told.subjectKind()).isEqualTo(SubjectKind.REPLY);
                    assertThat(told.organisationId()).isEqualTo(reply.unit().id());
                });
        assertThat(world.history(review)).endsWith("CONCLUDE", "PROPOSE_REVOCATION", "CONFIRM_REVOCATION");
        JsonPath shown = world.show(reply.unit().drafter(), review);
        assertThat(shown.getString("certificate.number")).isEqualTo(number);
        assertThat(shown.getString("revocation.cause")).isEqualTo("LATE_CLASSIFICATION");
        assertThat(shown.getString("revocation.words")).isEqualTo("定密机关来函");
        assertThat(shown.getString("revocation.confirmedBy.personId"))
                .isEqualTo(reply.unit().leader().id().toString());
        assertThat(world.refused(reply.unit().officer(), review, "revocation", REVOCATION, 409)
                        .getList("legalMoves"))
                .isEmpty();
    }

    @Test
    void it_is_proposed_with_a_cause_and_words_and_only_where_a_certificate_stands() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atOfficer(reply);
        Person officer = reply.unit().officer();
        assertThat(world.refused(officer, review, "revocation", REVOCATION, 409).getString("code"))
                .isEqualTo("move-not-legal");
        world.act(officer, review, "conclusion", Bodies.publishable());

        assertThat(world.refused(officer, review, "revocation", "{\"reason\":\"有误\"}", 422)
                        .getMap("fields"))
                .containsOnlyKeys("cause");
        assertThat(world.refused(officer, review, "revocation", "{\"cause\":\"CONCLUSION_WRONG\"}", 422)
                        .getMap("fields"))
                .containsOnlyKeys("reason");
        assertThat(world.refused(reply.unit().leader(), review, "revocation-approval", "", 409)
                        .getList("legalMoves", String.class))
                .containsExactly("PROPOSE_REVOCATION");
    }

    @Test
    void who_proposed_it_does_not_confirm_it() {
        Person both = register.person();
        Unit made = world.unit();
        for (Role role : List.of(Role.DISCLOSURE_OFFICER, Role.LEADER_IN_CHARGE)) {
            var unused = register.appoint(both, role, made.id(), null, null);
        }
        UUID review = world.concluded(world.submit(made, SubjectKind.REPLY, TEXT));
        world.act(both, review, "revocation", REVOCATION);

        assertThat(world.refused(both, review, "revocation-approval", "", 403).getString("code"))
                .isEqualTo("one-person-one-stage");
        assertThat(world.refused(both, review, "revocation-refusal", "{\"reason\":\"无误\"}", 403)
                        .getString("code"))
                .isEqualTo("one-person-one-stage");
        world.act(made.leader(), review, "revocation-approval", "");
    }

    @Test
    void a_declined_revocation_leaves_the_certificate_as_it_was_and_may_be_proposed_anew() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.revocationProposed(reply);
        assertThat(world.refused(reply.unit().leader(), review, "revocation-refusal", "{\"reason\":\" \"}", 422)
                        .getMap("fields"))
                .containsOnlyKeys("reason");

        world.act(reply.unit().leader(), review, "revocation-refusal", "{\"reason\":\"来函所指为另一件\"}");

        JsonPath shown = world.show(reply.unit().officer(), review);
        assertThat(shown.getString("state")).isEqualTo("CONCLUDED_PUBLISHABLE");
        assertThat(shown.<Object>get("revocation")).isNull();
        assertThat(world.told(review, CertificateRevokedV1.class)).isEmpty();
        world.act(reply.unit().second(), review, "revocation", REVOCATION);
    }

    @Test
    void where_the_leaders_office_is_vacant_the_parents_leader_confirms() {
        Unit parent = world.unit();
        UUID id = register.unit(parent.id());
        Person leader = register.person();
        UUID appointment = register.appoint(leader, Role.LEADER_IN_CHARGE, id, null, null);
        Person drafter = register.officer(id, null, Role.DRAFTER);
        Person officer = register.officer(id, null, Role.DISCLOSURE_OFFICER);
        Unit unit = new Unit(id, null, drafter, leader, officer, officer);
        UUID review = world.concluded(world.submit(unit, SubjectKind.REPLY, TEXT));
        register.revoke(appointment);
        world.act(unit.officer(), review, "revocation", REVOCATION);

        assertThat(world.show(parent.leader(), review).getBoolean("risen")).isTrue();
        assertThat(page(parent.leader(), TASKS)).contains("/reviews/" + review);
        world.act(parent.leader(), review, "revocation-approval", "");
    }

    @Test
    void the_forms_and_the_leaders_task() {
        Submitted item = world.submit(world.unit(), SubjectKind.ITEM, TEXT);
        UUID review = world.concluded(item);
        String address = "/reviews/" + review;
        assertThat(page(item.unit().officer(), address)).contains("提请撤销审查证书</summary>", "审查后被确定为国家秘密");
        assertThat(page(item.unit().leader(), address)).doesNotContain("提请撤销审查证书</summary>");
        String again = post(item.unit().officer(), review, "revocation", Map.of("reason", "定密机关来函"))
                .statusCode(422)
                .extract()
                .asString();
        assertThat(again).contains("定密机关来函", "href=\"#revocation-cause\"");
        post(item.unit().officer(), review, "revocation", Map.of("cause", "CONCLUSION_WRONG", "reason", "遗漏一处住址"))
                .statusCode(303);

        assertThat(page(item.unit().leader(), TASKS)).contains(address);
        assertThat(page(item.unit().second(), TASKS)).doesNotContain(address);
        assertThat(page(item.unit().leader(), "/reviews?view=mine")).contains(address, "共 1 条");
        assertThat(page(item.unit().leader(), address)).contains("确认撤销", "不同意撤销", "遗漏一处住址");
        assertThat(page(item.unit().officer(), address)).contains("已提请撤销审查证书").doesNotContain("不同意撤销</button>");
        post(item.unit().leader(), review, "revocation-approval", Map.of()).statusCode(303);

        assertThat(page(item.unit().leader(), TASKS)).doesNotContain(address);
        assertThat(page(item.unit().drafter(), address)).contains("审查证书已撤销，不得再据此公开", "遗漏一处住址");
        assertThat(page(item.unit().drafter(), address + "/record")).contains("审查证书已撤销，不得再据此公开");
        assertThat(page(item.unit().drafter(), address + "?lang=en")).contains("The conclusion was wrong");
    }

    @Test
    void what_was_said_of_it_is_forgotten_with_the_words_of_its_case() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.revocationProposed(reply);
        world.act(reply.unit().leader(), review, "revocation-approval", "");

        world.tell(
                SubjectKind.REPLY,
                new RequestAnonymisedV1(reply.subject(), reply.unit().id(), LocalDate.of(2026, 3, 2)));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> world.show(reply.unit().officer(), review).getString("revocation.words") == null);
        assertThat(world.show(reply.unit().officer(), review).getString("revocation.cause"))
                .isEqualTo("LATE_CLASSIFICATION");
    }

    private static String page(Person person, String path) {
        return staff(person).get(path).then().statusCode(200).extract().asString();
    }

    private ValidatableResponse post(Person person, UUID review, String move, Map<String, String> form) {
        return staff(person)
                .formParams(form)
                .formParam("version", world.versionOf(review))
                .post("/reviews/" + review + "/" + move)
                .then();
    }

    private static RequestSpecification staff(Person person) {
        return given().auth()
                .oauth2(TestTokens.staff(person.account()))
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .redirects()
                .follow(false)
                .accept("text/html");
    }
}
