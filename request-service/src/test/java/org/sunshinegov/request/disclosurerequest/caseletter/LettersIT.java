package org.sunshinegov.request.disclosurerequest.caseletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.letter.LetterDraft;

/** Letters of a case over HTTP (domain 4.19): drawn up with their move, sealed, opened by whom they are for, and checked. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class LettersIT {

    private static final Map<String, Object> UNCLEAR = Map.of("points", "请写明年份和河道名称");
    private static final Map<String, Object> THIRD_PARTY = Map.of(
            "kind", "THIRD_PARTY",
            "name", "晨光建材厂",
            "contact", "晨光区工业路8号",
            "question", "是否同意公开检测报告");
    private static final Pattern CODE = Pattern.compile("文书编号：(\\S+?号)核验码：([2-9A-Z]{8})");

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<DueWork> due;

    @Inject
    Pool pool;

    private Cases one;

    @BeforeEach
    void assigned() {
        one = new Cases(register).assigned();
    }

    @Test
    void asking_for_clarification_draws_up_the_notice_sealed_by_the_unit() throws Exception {
        one.move(one.officer(), "clarification-request", UNCLEAR);

        one.citizen()
                .get(one.location + "/letters")
                .then()
                .body("kind", contains("CLARIFICATION_NOTICE"))
                .body("number", hasItem("依申请补〔" + clock.today().getYear() + "〕1号"));
        byte[] pdf = letter(one.citizen(), "CLARIFICATION_NOTICE");
        LocalDate answerBy = LocalDate.parse(one.citizen().get(one.location).path("clarification.answerBy"));
        assertThat(PdfChecks.text(pdf)).contains("王芳：", "请写明年份和河道名称", LetterDraft.day(answerBy), "第三十条");
        PdfChecks.requirePdfA(pdf);
        assertThat(PdfChecks.signatures(pdf)).contains("Signature is Valid.").contains("Total document signed");
    }

    @Test
    void the_receipt_slip_is_had_by_number_and_query_code_and_by_neither_alone() throws Exception {
        Response found = one.citizen().get(one.location);
        String number = found.path("receiptNumber");
        byte[] mine = one.citizen().get(one.location + "/letters/receipt-slip").asByteArray();
        Matcher code = Pattern.compile("查询码为([0-9A-Z]{8})").matcher(PdfChecks.text(mine));
        assertThat(code.find()).isTrue();

        trackedSlip(number, "AAAAAAAA").then().statusCode(404);
        trackedSlip("SQ20250101000000", code.group(1)).then().statusCode(404);
        trackedSlip(null, null).then().statusCode(404);
        assertThat(trackedSlip(number, code.group(1)).asByteArray()).isEqualTo(mine);
    }

    private static Response trackedSlip(String number, String code) {
        RequestSpecification form = given().contentType(ContentType.URLENC.withCharset("UTF-8"));
        if (number != null) {
            form = form.formParam("number", number).formParam("code", code);
        }
        return form.post("/requests/track/receipt-slip");
    }

    @Test
    void another_body_is_asked_for_assistance_as_often_as_needed_and_the_clock_runs_on() throws Exception {
        String due = one.officer().get(one.location).path("due.dueOn");
        for (String body : List.of("晨光区档案馆", "晨光区邮政分公司")) {
            askAssistance(one.officer(), Map.of("assisting", body, "matter", "请查找2025年河道水质监测记录"))
                    .then()
                    .statusCode(204);
        }

        one.officer().get(one.location).then().body("due.dueOn", equalTo(due)).body("state", equalTo("IN_PROGRESS"));
        one.handler()
                .get(one.location + "/letters")
                .then()
                .body("kind", contains("ASSISTANCE_LETTER", "ASSISTANCE_LETTER"))
                .body(
                        "number",
                        contains(
                                "依申请协〔" + clock.today().getYear() + "〕1号",
                                "依申请协〔" + clock.today().getYear() + "〕2号"));
        byte[] pdf = letter(one.officer(), "ASSISTANCE_LETTER");
        assertThat(PdfChecks.text(pdf))
                .contains("晨光区档案馆：", "请查找2025年河道水质监测记录", "依申请〔")
                .doesNotContain("王芳");
        assertThat(PdfChecks.signatures(pdf)).contains("Signature is Valid.");
        one.citizen().get(one.location + "/letters").then().body("kind", empty());
    }

    @Test
    void assistance_is_the_officers_to_ask_for_and_names_body_and_matter() {
        Map<String, Object> letter = Map.of("assisting", "晨光区档案馆", "matter", "请查找");
        askAssistance(one.handler(), letter).then().statusCode(403);
        askAssistance(one.leader(), letter).then().statusCode(403);
        askAssistance(one.citizen(), letter).then().statusCode(403);
        askAssistance(one.officer(), Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("assisting"))
                .body("fields", hasKey("matter"));
        String officer = TestTokens.staff(one.officer);
        String page = "/requests/cases/" + one.id() + "/assistance-letter";
        one.post(officer, page, Map.of("matter", "请查找")).statusCode(422).body(containsString("error-summary"));
        one.post(officer, page, letter).statusCode(303);
    }

    private Response askAssistance(RequestSpecification who, Map<String, ?> body) {
        return who.header("If-Match", one.etag()).body(body).post(one.location + "/letters/assistance");
    }

    @Test
    void an_extension_is_told_with_its_reason_and_its_new_date() throws Exception {
        String head = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD);
        one.move(Cases.staff(head).contentType(ContentType.JSON), "extension", Map.of("reason", "需要汇总三个单位的数据"));

        LocalDate due = LocalDate.parse(one.citizen().get(one.location).path("due.dueOn"));
        assertThat(PdfChecks.text(letter(one.citizen(), "EXTENSION_NOTICE")))
                .contains("因需要汇总三个单位的数据", "答复期限延长至" + LetterDraft.day(due));
    }

    @Test
    void a_period_that_began_anew_with_a_clarification_and_with_a_payment_is_extended_and_told_each_time() {
        String head = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD);
        extend(head).then().statusCode(204);
        one.move(one.officer(), "clarification-request", UNCLEAR);
        one.move(one.citizen(), "clarification", Map.of("text", "2025年，晨光河"));
        extend(head).then().statusCode(204);
        one.charge(Map.of("standard", "PER_PAGE", "count", 215));
        one.move(one.officer(), "fee-payment", Map.of("fiscalReceipt", "票0001"));
        extend(head).then().statusCode(204);

        int year = clock.today().getYear();
        one.citizen()
                .get(one.location + "/letters")
                .then()
                .body(
                        "findAll { it.kind == 'EXTENSION_NOTICE' }.number",
                        contains("依申请延〔" + year + "〕1号", "依申请延〔" + year + "〕2号", "依申请延〔" + year + "〕3号"));
        extend(head).then().statusCode(409).body("code", equalTo("extended-before"));
    }

    private Response extend(String head) {
        return one.tryMove(
                Cases.staff(head).contentType(ContentType.JSON), "extension", Map.of("reason", "需要汇总三个单位的数据"));
    }

    @Test
    void each_suspension_is_told_when_it_begins_and_when_it_ends() {
        for (String obstacle : List.of("洪水淹没办公场所", "机房停电")) {
            one.move(one.officer(), "suspension", Map.of("obstacle", obstacle));
            one.move(one.officer(), "resumption", Map.of());
        }

        one.citizen()
                .get(one.location + "/letters")
                .then()
                .body(
                        "kind",
                        contains("SUSPENSION_NOTICE", "RESUMPTION_NOTICE", "SUSPENSION_NOTICE", "RESUMPTION_NOTICE"));
    }

    @Test
    void the_letter_to_a_third_party_names_nothing_of_the_applicants_who_gets_a_notice_without_its_name()
            throws Exception {
        String link = one.consult(THIRD_PARTY);

        String asked = PdfChecks.text(letter(one.officer(), "THIRD_PARTY_LETTER"));
        assertThat(asked).contains("晨光建材厂：", "是否同意公开检测报告", "15个工作日", link).doesNotContain("王芳", "河道水质");
        one.citizen().get(one.location + "/letters").then().body("kind", contains("CONSULTATION_NOTICE"));
        assertThat(PdfChecks.text(letter(one.citizen(), "CONSULTATION_NOTICE")))
                .contains("王芳：", "征求第三方的意见")
                .doesNotContain("晨光建材厂");
        one.citizen()
                .get(one.location + "/letters/" + id(one.officer(), "THIRD_PARTY_LETTER"))
                .then()
                .statusCode(404);

        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .formParams(Map.of("position", "OBJECTS", "reasons", "涉及商业秘密"))
                .post(link)
                .then()
                .statusCode(303);
        assertThat(PdfChecks.text(letter(one.officer(), "OPINION_CONFIRMATION")))
                .contains("晨光建材厂：", "不同意公开", "理由：涉及商业秘密");
    }

    @Test
    void the_receipt_slip_is_drawn_up_once_and_is_the_same_ever_after() throws Exception {
        byte[] slip = pdf(one.citizen(), "receipt-slip");

        assertThat(pdf(one.officer(), "receipt-slip")).isEqualTo(slip);
        String number = one.citizen().get(one.location).path("receiptNumber");
        assertThat(PdfChecks.text(slip)).contains("王芳：", "收件回执号为" + number, "查询码为");
        assertThat(PdfChecks.text(pdf(one.officer(), "registration-form"))).contains("申请人：王芳", "登记号：依申请");
        one.citizen().get(one.location + "/letters/registration-form").then().statusCode(404);
    }

    @Test
    void a_slip_that_is_asked_for_by_many_at_once_is_drawn_up_once() throws Exception {
        ExecutorService six = Executors.newFixedThreadPool(6);
        try {
            List<Future<byte[]>> slips = IntStream.range(0, 6)
                    .mapToObj(i -> six.submit(() -> pdf(one.citizen(), "receipt-slip")))
                    .toList();
            for (Future<byte[]> slip : slips) {
                assertThat(slip.get()).isEqualTo(slips.get(0).get());
            }
        } finally {
            six.shutdownNow();
        }
    }

    @Test
    void the_counter_hands_out_the_slip_and_only_the_officer_who_sends_it_reads_the_letter_with_the_link() {
        RequestSpecification counter =
                Cases.staff(register.officer(one.unit, Role.COUNTER_OFFICER)).contentType(ContentType.JSON);
        counter.get(Cases.REQUESTS + "/" + one.another() + "/letters/receipt-slip")
                .then()
                .statusCode(200);
        one.officer().get(one.location + "/letters/receipt-slip").then().statusCode(200);
        assertThat(one.consult(THIRD_PARTY)).isNotBlank();

        one.handler()
                .get(one.location + "/letters")
                .then()
                .body("kind", contains("RECEIPT_SLIP", "CONSULTATION_NOTICE"));
        one.handler()
                .get(one.location + "/letters/" + id(one.officer(), "THIRD_PARTY_LETTER"))
                .then()
                .statusCode(404);
    }

    @Test
    void staff_who_may_not_see_the_applicant_see_no_letters() {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        RequestSpecification leader =
                Cases.staff(register.officer(one.unit, Role.LEADER_IN_CHARGE)).contentType(ContentType.JSON);

        leader.get(one.location + "/letters").then().statusCode(200).body("", empty());
        leader.get(one.location + "/letters/" + id(one.officer(), "CLARIFICATION_NOTICE"))
                .then()
                .statusCode(404);
        leader.get(one.location + "/letters/receipt-slip").then().statusCode(403);
        one.officer().get(one.location + "/letters").then().body("kind", hasItems("CLARIFICATION_NOTICE"));
    }

    @Test
    void a_character_no_font_has_stops_the_letter_and_is_named() {
        one.tryMove(one.officer(), "clarification-request", Map.of("points", "请写明\uD81C\uDC00的含义"))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-printable"))
                .body("title", containsString("\uD81C\uDC00 (U+17000)"));

        assertThat(one.state()).isEqualTo("IN_PROGRESS");
        one.officer().get(one.location + "/letters").then().body("", empty());
    }

    @Test
    void anybody_checks_a_letter_by_its_code_its_qr_address_or_its_file() throws Exception {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        byte[] pdf = letter(one.citizen(), "CLARIFICATION_NOTICE");
        Matcher printed = CODE.matcher(PdfChecks.text(pdf));
        assertThat(printed.find()).as(PdfChecks.text(pdf)).isTrue();
        String code = printed.group(2);

        check(printed.group(1), code).then().body(containsString("该文书由本平台签发")).body(not(containsString("王芳")));
        check(printed.group(1), "AAAAAAAA").then().body(containsString("没有找到这份文书"));
        String id = id(one.citizen(), "CLARIFICATION_NOTICE");
        given().get("/requests/letters/" + id + "?code=" + code).then().body(containsString("该文书由本平台签发"));
        given().get("/requests/letters/" + id).then().body(containsString("没有找到这份文书"));
        page(null)
                .multiPart("other", "no file")
                .post("/requests/letters/file")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#file\">PDF 文件：缺少请求内容。</a>"));
        upload(pdf).then().body(containsString("与签发的文件完全一致"));
        pdf[pdf.length / 2] ^= 1;
        upload(pdf).then().statusCode(200).body(containsString("没有找到这份文书"));
    }

    @Test
    void what_nobody_has_opened_yet_is_printed_by_the_service_itself() throws Throwable {
        one.move(one.officer(), "clarification-request", UNCLEAR);

        for (DueWork work : due) {
            var unused = VertxContextSupport.subscribeAndAwait(() -> work.runDue(clock.instant()));
        }

        String etag = one.citizen()
                .get(one.location + "/letters/" + id(one.citizen(), "CLARIFICATION_NOTICE"))
                .header("ETag");
        assertThat(etag).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void a_letter_that_cannot_be_printed_rests_and_keeps_no_other_waiting() throws Throwable {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        UUID broken = UUID.fromString(id(one.citizen(), "CLARIFICATION_NOTICE"));
        Cases other = new Cases(register).assigned();
        other.move(other.officer(), "clarification-request", UNCLEAR);
        execute("update letter set wrapped_key = '\\x00', document_id = null, sha256 = null where id = $1", broken);
        Instant now = clock.instant().plus(Duration.ofDays(30));

        printDue(now);
        int failures = failures(broken, now);
        assertThat(failures).isPositive();
        printDue(now);

        assertThat(failures(broken, now)).isEqualTo(failures);
        assertThat(pool.preparedQuery("select document_id from letter where case_id = $1")
                        .execute(Tuple.of(other.id()))
                        .await()
                        .indefinitely()
                        .iterator()
                        .next()
                        .getUUID(0))
                .isNotNull();
        execute("delete from letter where id = $1", broken);
    }

    private void printDue(Instant now) throws Throwable {
        for (DueWork work : due) {
            if (work.getClass().getSimpleName().startsWith("UnprintedLetters")) {
                var unused = VertxContextSupport.subscribeAndAwait(() -> work.runDue(now));
            }
        }
    }

    /** How often it has failed; that it rests beyond {@code now} is required. */
    private int failures(UUID letter, Instant now) {
        var row = pool.preparedQuery("select print_failures, print_after from letter where id = $1")
                .execute(Tuple.of(letter))
                .await()
                .indefinitely()
                .iterator()
                .next();
        assertThat(row.getOffsetDateTime("print_after").toInstant()).isAfter(now);
        return row.getInteger("print_failures");
    }

    private void execute(String statement, UUID id) {
        var unused = pool.preparedQuery(statement).execute(Tuple.of(id)).await().indefinitely();
    }

    @Test
    void the_pages_offer_each_reader_his_letters() {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        String id = id(one.citizen(), "CLARIFICATION_NOTICE");
        String href = "/requests/documents/" + one.id() + "/letters/" + id;

        page(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .body(containsString(href));
        page(TestTokens.staff(one.officer))
                .get("/requests/cases/" + one.id())
                .then()
                .body(containsString(href))
                .body(containsString("政府信息公开申请补正告知书"));
        given().auth()
                .oauth2(TestTokens.citizen(one.citizen, "王芳"))
                .get(href)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private byte[] letter(RequestSpecification who, String kind) {
        return pdf(who, id(who, kind));
    }

    private byte[] pdf(RequestSpecification who, String letter) {
        return who.get(one.location + "/letters/" + letter)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private String id(RequestSpecification who, String kind) {
        return who.get(one.location + "/letters").path("find { it.kind == '" + kind + "' }.id");
    }

    private static Response check(String number, String code) {
        return page(null)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(Map.of("number", number, "code", code))
                .post("/requests/letters");
    }

    private static Response upload(byte[] pdf) {
        return page(null)
                .multiPart("file", "letter.pdf", pdf, "application/pdf")
                .post("/requests/letters/file");
    }

    private static RequestSpecification page(String token) {
        RequestSpecification page = given().accept("text/html").redirects().follow(false);
        return token == null ? page : page.auth().oauth2(token);
    }
}
