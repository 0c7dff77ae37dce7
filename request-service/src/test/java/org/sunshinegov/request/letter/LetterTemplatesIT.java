package org.sunshinegov.request.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** The district's office edits the words of letters in the console. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class LetterTemplatesIT {

    private static final String PAGE = "/requests/letter-templates/REPLY_OTHER";
    private static final String WORDS = """
            {申请人}：
            本机关于{收到日期}收到关于{信息名称}的申请：{内容描述}
            {答复内容}
            {理由}
            法律依据：{法律依据}
            提供方式：{提供方式}
            {救济告知}
            """;

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private UUID unit;
    private String office;

    @BeforeEach
    void as_delivered() {
        pool.query("delete from letter_template").executeAndAwait();
        unit = register.unit();
        office = TestTokens.staff(register.officer(unit, Role.DISTRICT_OFFICE));
    }

    @Test
    void what_the_office_saves_is_in_force_and_the_versions_stay() {
        save(office, 0, WORDS).then().statusCode(303);
        save(office, 1, WORDS + "特此告知。").then().statusCode(303);

        page(office)
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("name=\"version\" value=\"2\""))
                .body(containsString("特此告知。"))
                .body(containsString("<summary>1 ·"));
    }

    @Test
    void two_who_save_over_the_same_version_do_not_overwrite_each_other() {
        save(office, 0, WORDS).then().statusCode(303);

        save(office, 0, WORDS + "另一种写法。")
                .then()
                .statusCode(412)
                .body(containsString("该事项已有变化，请核对后再提交"))
                .body(containsString("另一种写法。"))
                .body(containsString("name=\"version\" value=\"1\""));
    }

    @Test
    void a_template_that_would_make_a_faulty_letter_is_shown_again_with_what_is_wrong() {
        save(office, 0, WORDS + "{身份证号码}")
                .then()
                .statusCode(422)
                .body(containsString("没有这些占位符：{身份证号码}"))
                .body(containsString("{救济告知}"));
        save(office, 0, "{申请人}：\n{答复内容}")
                .then()
                .statusCode(422)
                .body(containsString("缺少必须有的占位符：{信息名称}、{内容描述}、{提供方式}、{收到日期}、{救济告知}、{法律依据}、{理由}"));
        save(office, 0, WORDS + "\uD81C\uDC00").then().statusCode(422).body(containsString("U+17000"));
        page(office).get(PAGE).then().body(containsString("name=\"version\" value=\"0\""));
    }

    @Test
    void a_proof_shows_a_real_case_without_its_applicant() throws Exception {
        byte[] pdf = proof(WORDS + "{登记号}", receiptNumber())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(PdfChecks.text(pdf))
                .contains("预览稿，不具有法律效力", "河道水质监测数据", "〔申请人〕：", "〔答复内容〕")
                .doesNotContain("王芳");
        proof(WORDS, "SQ00000000000000").then().statusCode(422).body(containsString("没有这个收件回执号"));
        page(office).get(PAGE).then().body(containsString("name=\"version\" value=\"0\""));
    }

    @Test
    void nobody_but_the_office_edits_letters() {
        String officer = TestTokens.staff(register.officer(unit, Role.DISCLOSURE_OFFICER));

        page(officer).get("/requests/letter-templates").then().statusCode(403);
        page(officer).get(PAGE).then().statusCode(403);
        save(officer, 0, WORDS).then().statusCode(403);
        page(TestTokens.citizen("someone", "李涛")).get(PAGE).then().statusCode(403);
        page(office).get("/requests/letter-templates").then().statusCode(200).body(containsString("补正告知书"));
        page(office).get("/requests/letter-templates/NO_SUCH_LETTER").then().statusCode(404);
    }

    private String receiptNumber() {
        String location = given().auth()
                .oauth2(TestTokens.citizen("citizen-" + UUID.randomUUID(), "王芳"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationId", unit.toString(),
                        "applicantType", "NATURAL_PERSON",
                        "applicant",
                                Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                        "subject", "河道水质监测数据",
                        "description", "2025年辖区河道水质监测数据",
                        "form", "ELECTRONIC"))
                .post("/api/requests/v1/requests")
                .header("Location");
        return pool.preparedQuery("select receipt_number from disclosure_request where id = $1")
                .execute(Tuple.of(UUID.fromString(location.substring(location.lastIndexOf('/') + 1))))
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getString(0);
    }

    private static Response save(String token, int version, String body) {
        return form(token).formParams(Map.of("version", version, "body", body)).post(PAGE);
    }

    private Response proof(String body, String number) {
        return form(office)
                .formParams(Map.of("version", 0, "body", body, "number", number))
                .post(PAGE + "/proof");
    }

    private static RequestSpecification form(String token) {
        return page(token).contentType(ContentType.URLENC.withCharset("UTF-8"));
    }

    private static RequestSpecification page(String token) {
        return given().auth().oauth2(token).accept("text/html").redirects().follow(false);
    }
}
