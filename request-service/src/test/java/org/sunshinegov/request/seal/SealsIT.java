package org.sunshinegov.request.seal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** A unit's own seal is taken over by the security administrator alone (domain 7.3). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class SealsIT {

    private static final String SEALS = "/api/requests/v1/seals";

    @TempDir
    Path folder;

    @Inject
    TestRegister register;

    @Inject
    UnitSealStore store;

    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    private UUID unit;
    private String security;

    @BeforeEach
    void a_unit_and_the_security_administrator() {
        unit = register.unit();
        security = register.officer(unit, Role.SECURITY_ADMIN);
    }

    @Test
    void the_units_own_seal_takes_the_place_of_the_one_in_force_and_survives_the_database() throws Throwable {
        X509Certificate issued = inForce();
        take(staff(security), TestSealFiles.PASSPHRASE).statusCode(204);

        X509Certificate own = inForce();
        assertThat(own).isNotEqualTo(issued);
        assertThat(own.getIssuerX500Principal().getName()).contains("测试签发机构");
        assertThat(own.getPublicKey().getAlgorithm()).isEqualTo("RSA");
        staff(security)
                .get(SEALS)
                .then()
                .statusCode(200)
                .body("findAll { it.organisationId == '" + unit + "' }.size()", equalTo(2))
                .body("findAll { it.organisationId == '" + unit + "' && it.inForce }.size()", equalTo(1))
                .body("[0]", not(hasKey("key")));
        assertThat(pool.preparedQuery("select sealed::text from unit_seal where organisation_id = $1")
                        .execute(Tuple.of(unit))
                        .await()
                        .indefinitely())
                .allSatisfy(row -> assertThat(row.getString(0)).doesNotContain("\"MII"));
        assertThat(pool.preparedQuery("""
                                select a.action, a.actor from audit_record a join unit_seal s on s.id = a.aggregate_id
                                where s.organisation_id = $1 order by a.at, a.action""").execute(Tuple.of(unit)).await().indefinitely())
                .extracting(row -> row.getString(0), row -> row.getUUID(1))
                .containsExactly(tuple("ISSUE", null), tuple("TAKE_OVER", register.personOf(security)));
    }

    @Test
    void sent_again_under_its_key_a_seal_is_taken_over_once_and_another_is_refused() throws Throwable {
        Path file = new TestSealFiles().write(folder);
        String key = UUID.randomUUID().toString();
        take(file, key).statusCode(204);
        X509Certificate own = inForce();
        take(file, key).statusCode(204);

        assertThat(inForce()).isEqualTo(own);
        staff(security).get(SEALS).then().body("findAll { it.organisationId == '" + unit + "' }.size()", equalTo(1));
        take(new TestSealFiles().write(folder), key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private ValidatableResponse take(Path file, String key) {
        return staff(security)
                .header("Idempotency-Key", key)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", file.toFile())
                .multiPart("passphrase", TestSealFiles.PASSPHRASE)
                .post(SEALS + "/" + unit)
                .then();
    }

    @Test
    void a_wrong_passphrase_changes_nothing() throws Throwable {
        X509Certificate issued = inForce();

        take(staff(security), "wrong").statusCode(422).body("fields.passphrase.zh", equalTo("口令不正确"));
        take(staff(security), "").statusCode(422).body("fields", hasKey("passphrase"));
        assertThat(inForce()).isEqualTo(issued);
    }

    @Test
    void nobody_but_the_security_administrator_takes_over_seals_and_none_but_the_auditor_sees_them() throws Exception {
        for (Role role : Role.values()) {
            if (role != Role.SECURITY_ADMIN) {
                RequestSpecification other = staff(register.officer(unit, role));
                take(other, TestSealFiles.PASSPHRASE).statusCode(403);
                staff(register.officer(unit, role)).get(SEALS).then().statusCode(role == Role.AUDIT_ADMIN ? 200 : 403);
            }
        }
        take(given().auth().oauth2(TestTokens.citizen("anybody", "李涛")), TestSealFiles.PASSPHRASE)
                .statusCode(403);
        take(given(), TestSealFiles.PASSPHRASE).statusCode(401);
    }

    @Test
    void the_page_takes_a_seal_over_and_lists_it() throws Throwable {
        assertThat(inForce()).isNotNull();
        page().multiPart("unit", unit.toString())
                .multiPart("passphrase", "wrong")
                .multiPart("file", new TestSealFiles().write(folder).toFile())
                .post("/requests/seals")
                .then()
                .statusCode(422)
                .body(containsString("口令不正确"))
                .body(not(containsString("value=\"wrong\"")));
        page().multiPart("unit", unit.toString())
                .multiPart("passphrase", TestSealFiles.PASSPHRASE)
                .multiPart("file", new TestSealFiles().write(folder).toFile())
                .post("/requests/seals")
                .then()
                .statusCode(303);
        given().auth()
                .oauth2(TestTokens.staff(security))
                .accept(ContentType.HTML)
                .get("/requests/seals")
                .then()
                .statusCode(200)
                .body(containsString("测试签发机构"))
                .body(containsString("organizationIdentifier=007009001"));
    }

    @Test
    void those_who_read_the_seals_find_them_beside_the_list_of_requests() {
        for (Role role : Role.values()) {
            String page = given().auth()
                    .oauth2(TestTokens.staff(register.officer(unit, role)))
                    .accept(ContentType.HTML)
                    .get("/requests/cases")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(page.contains("<a href=\"/requests/seals\">电子印章</a>"))
                    .as(role.code())
                    .isEqualTo(role == Role.SECURITY_ADMIN || role == Role.AUDIT_ADMIN);
        }
    }

    private X509Certificate inForce() throws Throwable {
        Organisation asked =
                new Organisation(unit, null, OrganisationKind.DEPARTMENT, "007009001", "晨光区测试局", "Test Bureau");
        return VertxContextSupport.subscribeAndAwait(() -> store.of(asked, clock.instant()))
                .chain()
                .get(0);
    }

    private ValidatableResponse take(RequestSpecification who, String passphrase) throws Exception {
        return who.contentType(ContentType.MULTIPART)
                .multiPart("file", new TestSealFiles().write(folder).toFile())
                .multiPart("passphrase", passphrase)
                .post(SEALS + "/" + unit)
                .then();
    }

    private RequestSpecification page() {
        return given().auth()
                .oauth2(TestTokens.staff(security))
                .accept(ContentType.HTML)
                .contentType(ContentType.MULTIPART)
                .redirects()
                .follow(false);
    }

    private static RequestSpecification staff(String account) {
        return given().auth().oauth2(TestTokens.staff(account));
    }
}
