package org.sunshinegov.request.disclosurerequest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.casepack.PackCheck;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** How a reply reaches the applicant, and how its case goes into the archive (domain 4.3; R-136). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ArchiveIT {

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    BusinessClock clock;

    @ConfigProperty(name = "sunshine.certificate.root")
    String root;

    @TempDir
    Path directory;

    private Cases one;

    @BeforeEach
    void reviewed() throws Throwable {
        reviews.trusted();
        one = new Cases(register).drafted();
        reviews.approve(one);
    }

    @Test
    void what_is_handed_over_counts_on_the_day_it_is_signed_for() {
        one.move(one.officer(), "reply?carrier=HANDED_OVER", Map.of());
        one.officer().get(one.location).then().body("due.stoppedOn", nullValue());

        one.tryMove(one.officer(), "service", Map.of()).then().statusCode(422).body("fields", hasKey("proof"));
        one.move(one.officer(), "service", Map.of("proof", "王芳签收"));

        one.officer()
                .get(one.location)
                .then()
                .body("due.stoppedOn", equalTo(clock.today().toString()))
                .body("reply.carrier", equalTo("HANDED_OVER"))
                .body("reply.service.proof", equalTo("王芳签收"));
    }

    @Test
    void what_is_sent_counts_on_the_day_it_leaves_and_nothing_is_posted_without_an_address() {
        one.tryMove(one.officer(), "reply?carrier=PIGEON", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("carrier"));
        one.tryMove(one.officer(), "reply?carrier=POST", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("carrier"));
        one.move(one.officer(), "reply", Map.of());
        one.officer()
                .get(one.location)
                .then()
                .body("reply.carrier", equalTo("ELECTRONIC"))
                .body("due.stoppedOn", equalTo(clock.today().toString()));
        one.tryMove(
                        one.officer(),
                        "service",
                        Map.of("servedOn", clock.today().plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("servedOn"));
        one.tryMove(
                        one.officer(),
                        "service",
                        Map.of("document", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void an_archived_case_is_a_pack_that_anybody_checks_without_the_service() throws Exception {
        closed();
        one.officer()
                .body(Map.of("body", "晨光区人民法院", "litigation", true))
                .post(one.location + "/remedies")
                .then()
                .statusCode(201);
        one.tryMove(one.officer(), "archiving", Map.of()).then().statusCode(409).body("code", equalTo("remedy-open"));
        String remedy = one.officer().get(one.location + "/remedies").path("[0].id");
        one.officer()
                .body(Map.of("result", "UPHELD"))
                .put(one.location + "/remedies/" + remedy + "/conclusion")
                .then()
                .statusCode(204);

        one.move(one.officer(), "archiving", Map.of());

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("ARCHIVED"))
                .body("archive", notNullValue());
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("ARCHIVED"))
                .body("archive", nullValue())
                .body("reply.outcome", equalTo("GRANTED"));
        byte[] pack = one.officer()
                .get(one.location + "/pack")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Files.write(directory.resolve("pack.zip"), pack);
        PackCheck.Findings found = PackCheck.of(file, null, root);
        assertThat(found.faults()).isEmpty();
        assertThat(found.good())
                .anyMatch(line -> line.startsWith("清单签名有效"))
                .anyMatch(line -> line.startsWith("审查证书有效"))
                .anyMatch(line -> line.contains("evidence/case.json"))
                .anyMatch(line -> line.contains("evidence/remedy-" + remedy));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains("register.json", "notes.json", "review/certificate.jws", "review/certificate-key.jws")
                    .anyMatch(name -> name.startsWith("letters/") && name.contains("政府信息予以公开告知书"))
                    .anyMatch(name -> name.endsWith("water-quality.txt"))
                    .anyMatch(name -> name.endsWith("content.json"));
        }
    }

    @Test
    void a_year_is_archived_together_and_what_cannot_go_is_named() {
        closed();
        Cases withdrawn = one.in(one.another());
        withdrawn.move(withdrawn.citizen(), "withdrawal", Map.of());
        String remedy = one.officer()
                .body(Map.of("body", "晨光区人民法院", "litigation", true))
                .post(one.location + "/remedies")
                .header("Location");
        assertThat(remedy).isNotNull();
        Map<String, Object> thisYear =
                Map.of("organisationId", one.unit, "year", clock.today().getYear());

        one.officer()
                .body(thisYear)
                .post("/api/requests/v1/requests/archivings")
                .then()
                .statusCode(200)
                .body("results", hasSize(2))
                .body("results.find { it.id == '%s' }.code".formatted(one.id()), equalTo("remedy-open"))
                .body("results.find { it.id == '%s' }.done".formatted(withdrawn.id()), equalTo(true))
                .body("year.archived", equalTo(1))
                .body("year.waiting", equalTo(1));
        assertThat(withdrawn.state()).isEqualTo("ARCHIVED");
    }

    @Test
    void only_the_units_officer_archives_and_a_pack_is_nobody_elses() {
        closed();
        one.tryMove(one.handler(), "archiving", Map.of()).then().statusCode(403);
        one.tryMove(one.citizen(), "archiving", Map.of()).then().statusCode(403);
        one.officer().get(one.location + "/pack").then().statusCode(404);
        one.move(one.officer(), "archiving", Map.of());
        one.tryMove(one.officer(), "archiving", Map.of()).then().statusCode(409).body("state", equalTo("ARCHIVED"));
        one.citizen().get(one.location + "/pack").then().statusCode(403);
        String leader = register.officer(one.unit, Role.LEADER_IN_CHARGE);
        Cases.staff(leader).get(one.location + "/pack").then().statusCode(403);
        one.officer()
                .body(Map.of(
                        "organisationId",
                        one.unit,
                        "year",
                        LocalDate.now(CivilTime.ZONE).getYear() + 5))
                .post("/api/requests/v1/requests/archivings")
                .then()
                .statusCode(422)
                .body("fields", hasKey("year"));
    }

    @Test
    void the_pages_issue_serve_and_archive() {
        String officer = TestTokens.staff(one.officer);
        String page = "/requests/cases/" + one.id();
        one.post(officer, page + "/reply", Map.of("carrier", "POST")).body(containsString("申请人没有填写通信地址"));
        one.post(officer, page + "/reply", Map.of("carrier", "HANDED_OVER")).body(equalTo(""));
        one.post(officer, page + "/service", Map.of("proof", "")).body(containsString("必填"));
        one.post(officer, page + "/service", Map.of("proof", "王芳签收")).body(equalTo(""));
        one.post(officer, page + "/closing", Map.of()).body(equalTo(""));
        Cases.html(officer)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("unit", one.unit.toString())
                .formParam("year", clock.today().getYear())
                .post("/requests/archive")
                .then()
                .statusCode(200)
                .body(containsString("已归档"));
        Cases.html(officer).get(page).then().body(containsString("/requests/documents/" + one.id() + "/pack"));
    }

    @Test
    void the_page_of_a_case_archives_it_and_gives_its_pack() {
        closed();
        String officer = TestTokens.staff(one.officer);
        one.post(officer, "/requests/cases/" + one.id() + "/archiving", Map.of())
                .statusCode(303);

        byte[] pack = Cases.html(officer)
                .accept(ContentType.ANY)
                .get("/requests/documents/" + one.id() + "/pack")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(pack).startsWith('P', 'K');
    }

    @Test
    void a_year_that_is_none_is_refused_and_not_searched_for() {
        for (String year : new String[] {"1999", "1000000000"}) {
            Cases.html(TestTokens.staff(one.officer))
                    .queryParam("unit", one.unit.toString())
                    .queryParam("year", year)
                    .get("/requests/archive")
                    .then()
                    .statusCode(422);
        }
    }

    private void closed() {
        one.move(one.officer(), "reply", Map.of());
        one.move(one.officer(), "service", Map.of());
        one.move(one.officer(), "closing", Map.of());
    }
}
