package org.sunshinegov.request.disclosurerequest.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.period.PeriodLapses;

/** The processing fee over HTTP (国办函〔2020〕109号; domain 4.6); amounts and exact days stand in the model's tests. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class FeesIT {

    private static final Map<String, Object> PAGES = Map.of("standard", "PER_PAGE", "count", 215);
    private static final Map<String, Object> PAID = Map.of("fiscalReceipt", "京财0001");

    @Inject
    TestRegister register;

    @Inject
    PeriodLapses lapses;

    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    private Cases one;

    @BeforeEach
    void assigned() {
        one = new Cases(register).assigned();
    }

    @Test
    void no_reply_is_owed_until_the_fee_is_paid_and_the_period_begins_anew_with_the_payment() throws Exception {
        one.charge(PAGES);
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("FEE_NOTIFIED"))
                .body("due", nullValue())
                .body("fee.yuan", equalTo(3300))
                .body("fee.explained", containsString("第201至215页每页40元，计600元；合计3300元"))
                .body(
                        "fee.payBy",
                        equalTo(WorkingCalendar.bundled()
                                .addWorkingDays(clock.today(), 20)
                                .toString()));

        one.move(one.officer(), "fee-payment", PAID);

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("due.startedOn", equalTo(clock.today().toString()))
                .body("due.stoppedOn", nullValue())
                .body("fee.fiscalReceipt", equalTo("京财0001"));
        propose(one.officer(), PAGES).then().statusCode(409).body("code", equalTo("fee-told-before"));
    }

    @Test
    void the_notice_is_a_letter_with_the_calculation_and_the_remedies() throws Exception {
        one.charge(PAGES);

        String letter = one.citizen()
                .get(one.location + "/letters")
                .then()
                .body("kind", hasItem("FEE_NOTICE"))
                .extract()
                .path("find { it.kind == 'FEE_NOTICE' }.id");
        byte[] pdf = one.citizen().get(one.location + "/letters/" + letter).asByteArray();
        assertThat(PdfChecks.text(pdf))
                .contains("信息处理费3300元", "按量计收", "第1至30页免费", "缴费方式：持本通知书到本机关政务公开窗口缴纳")
                .contains("如对本通知不服", "申请行政复议", "全国行政复议服务平台");
    }

    @Test
    void pieces_are_counted_over_the_applicants_requests_of_the_month() {
        propose(one.officer(), Map.of("standard", "PER_PIECE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("no-fee-due"));
        for (int filed = 0; filed < 10; filed++) {
            assertThat(one.another()).isNotNull();
        }
        Cases eleventh = one.in(one.another()).assigned();

        eleventh.charge(Map.of("standard", "PER_PIECE"));

        eleventh.citizen()
                .get(eleventh.location)
                .then()
                .body("fee.yuan", equalTo(100))
                .body("fee.explained", equalTo("第12件每件100元，计100元；合计100元。"));
    }

    @Test
    void after_a_request_of_twelve_pieces_the_next_of_the_month_begins_at_piece_thirteen() {
        one.charge(Map.of("standard", "PER_PIECE", "count", 12));
        one.citizen().get(one.location).then().body("fee.explained", equalTo("第1至10件免费；第11至12件每件100元，计200元；合计200元。"));
        Cases next = one.in(one.another()).assigned();

        next.charge(Map.of("standard", "PER_PIECE"));

        next.citizen().get(next.location).then().body("fee.explained", equalTo("第13件每件100元，计100元；合计100元。"));
    }

    @Test
    void a_request_charged_by_pages_is_one_piece() {
        one.charge(PAGES);
        Cases next = one.in(one.another()).assigned();

        next.charge(Map.of("standard", "PER_PIECE", "count", 10));

        next.citizen().get(next.location).then().body("fee.explained", equalTo("第2至10件免费；第11件每件100元，计100元；合计100元。"));
    }

    @Test
    void old_cases_count_in_the_month_of_their_receipt_and_not_in_that_of_their_import() {
        LocalDate today = clock.today();
        StringBuilder old = new StringBuilder("登记号*,申请人类型*,申请人*,身份证号码,信息名称*,提交方式*,收到日期*,处理结果,办结日期\n");
        for (LocalDate received : List.of(today, today.minusMonths(1))) {
            for (int number = 1; number <= 10; number++) {
                old.append("旧〔%s〕第%d号,自然人,王芳,11010519491231002X,河道,当面提交,%s,予以公开,%s\n"
                        .formatted(received, number, received, today));
            }
        }
        Cases.staff(one.officer)
                .multiPart("file", "old.csv", old.toString().getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Cases.REQUESTS + "/imports?unit=" + one.unit)
                .then()
                .statusCode(200)
                .body("imported", equalTo(20));
        Cases next = one.in(one.another()).assigned();

        next.charge(Map.of("standard", "PER_PIECE"));

        next.citizen().get(next.location).then().body("fee.explained", equalTo("第12件每件100元，计100元；合计100元。"));
    }

    @Test
    void unpaid_after_its_period_the_request_counts_as_given_up() throws Throwable {
        one.charge(PAGES);
        LocalDate payBy = WorkingCalendar.bundled().addWorkingDays(clock.today(), 20);

        lapse(payBy);
        assertThat(one.state()).isEqualTo("FEE_NOTIFIED");
        lapse(payBy.plusDays(1));

        one.citizen().get(one.location).then().body("state", equalTo("ABANDONED"));
    }

    @Test
    void a_payment_made_in_time_is_entered_by_the_counter_after_the_lapse_and_the_case_goes_on() throws Throwable {
        one.charge(PAGES);
        lapse(clock.today().plusDays(60));
        assertThat(one.state()).isEqualTo("ABANDONED");
        String counter = register.officer(one.unit, Role.COUNTER_OFFICER);
        Cases.html(TestTokens.staff(counter))
                .get("/requests/cases/" + one.id())
                .then()
                .body(containsString("在期限内缴费、今天才登记的"));
        one.tryMove(one.citizen(), "fee-payment", PAID).then().statusCode(403);
        one.tryMove(one.handler(), "fee-payment", PAID).then().statusCode(403);

        one.move(Cases.staff(counter).contentType(ContentType.JSON), "fee-payment", PAID);
        lapse(clock.today().plusDays(60));

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("due.startedOn", equalTo(clock.today().toString()))
                .body("due.stoppedOn", nullValue())
                .body("fee.fiscalReceipt", equalTo("京财0001"));
    }

    @Test
    void a_notice_on_paper_is_paid_within_twenty_working_days_from_the_day_after_its_receipt() throws Throwable {
        Cases paper = onPaper();
        paper.charge(PAGES);
        LocalDate told = clock.today().minusDays(14);
        toldOn(paper, told);
        LocalDate payBy = WorkingCalendar.bundled().addWorkingDays(clock.today(), 20);
        String officer = TestTokens.staff(one.officer);
        String casePage = "/requests/cases/" + paper.id();
        String receipt = "fee-notice/receipt";

        paper.tryMove(
                        paper.officer(),
                        receipt,
                        Map.of("receivedOn", clock.today().plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("noticeReceivedOn"));
        paper.tryMove(
                        paper.officer(),
                        receipt,
                        Map.of("receivedOn", told.minusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("received-before-told"));
        paper.tryMove(paper.handler(), receipt, Map.of()).then().statusCode(403);
        paper.post(officer, casePage + "/fee-notice-receipt", Map.of("noticeReceivedOn", "昨天"))
                .statusCode(422);
        paper.post(
                        officer,
                        casePage + "/fee-notice-receipt",
                        Map.of("noticeReceivedOn", clock.today().toString()))
                .statusCode(303);

        paper.officer()
                .get(paper.location)
                .then()
                .body("fee.noticeReceivedOn", equalTo(clock.today().toString()))
                .body("fee.payBy", equalTo(payBy.toString()));
        Cases.html(officer)
                .get(casePage)
                .then()
                .body(containsString("自收到收费通知的次日起二十个工作日内缴纳"))
                .body(containsString("收到收费通知"))
                .body(containsString("class=\"explain\""));
        lapse(payBy);
        assertThat(paper.state()).isEqualTo("FEE_NOTIFIED");
        lapse(payBy.plusDays(1));
        assertThat(paper.state()).isEqualTo("ABANDONED");
    }

    @Test
    void a_notice_on_paper_whose_receipt_nobody_noted_ends_nothing_and_is_the_officers_to_note() throws Throwable {
        Cases paper = onPaper();
        paper.charge(PAGES);
        assertThat(tasks()).doesNotContain(paper.id().toString());
        toldOn(paper, clock.today().minusDays(60));

        lapse(clock.today());

        assertThat(paper.state()).isEqualTo("FEE_NOTIFIED");
        assertThat(tasks()).contains(paper.id().toString(), "请登记申请人收到的日期");
        paper.tryMove(paper.officer(), "fee-payment", PAID)
                .then()
                .statusCode(409)
                .body("code", equalTo("notice-receipt-missing"));
        paper.move(paper.officer(), "fee-notice/receipt", Map.of());
        assertThat(tasks()).doesNotContain(paper.id().toString());
        paper.move(paper.officer(), "fee-payment", PAID);
        assertThat(paper.state()).isEqualTo("IN_PROGRESS");
    }

    private String tasks() {
        return Cases.html(TestTokens.staff(one.officer))
                .get("/requests/fragments/tasks")
                .asString();
    }

    @Test
    void a_notice_on_the_applicants_page_was_received_when_it_was_told() {
        one.charge(PAGES);

        one.tryMove(one.officer(), "fee-notice/receipt", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
        Cases.html(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .body(containsString("自收到收费通知的次日起二十个工作日内缴纳"))
                .body(containsString("class=\"explain\""));
    }

    /** Of an applicant who asked at the counter. */
    private Cases onPaper() {
        Map<String, Object> filing = new HashMap<>(Cases.filing(one.unit));
        filing.put("insist", true);
        String filed = one.officer()
                .body(Map.of("channel", "COUNTER", "request", filing))
                .post(Cases.REQUESTS + "/assisted")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Cases paper = one.in(filed.substring(filed.lastIndexOf('/') + 1));
        paper.move(paper.officer(), "registration", Map.of());
        paper.move(paper.officer(), "assignment", Map.of("handlerId", paper.handlerId));
        return paper;
    }

    private void toldOn(Cases paper, LocalDate on) {
        var content = pool.preparedQuery("""
                        update disclosure_request
                        set content = jsonb_set(content, '{fee,notifiedOn}', to_jsonb($2::text)) where id = $1""")
                .execute(Tuple.of(paper.id(), on.toString()))
                .await()
                .indefinitely();
        assertThat(content.rowCount()).isEqualTo(1);
        var kept = pool.preparedQuery("update clock set due_on = $2 where case_id = $1 and kind = 'FEE_PAYMENT'")
                .execute(Tuple.of(paper.id(), WorkingCalendar.bundled().addWorkingDays(on, 20)))
                .await()
                .indefinitely();
        assertThat(kept.rowCount()).isEqualTo(1);
    }

    @Test
    void only_the_officer_tells_a_fee_and_the_counter_may_note_its_payment() {
        var unused = one.approved("fee", PAGES);
        one.tryMove(one.handler(), "fee-notice", Map.of()).then().statusCode(403);
        one.tryMove(one.leader(), "fee-notice", Map.of()).then().statusCode(403);
        one.tryMove(one.citizen(), "fee-notice", Map.of()).then().statusCode(403);
        one.move(one.officer(), "fee-notice", Map.of());
        one.tryMove(one.citizen(), "fee-payment", PAID).then().statusCode(403);
        String counter = register.officer(one.unit, Role.COUNTER_OFFICER);
        one.move(Cases.staff(counter).contentType(ContentType.JSON), "fee-payment", PAID);
    }

    @Test
    void what_is_missing_or_lies_ahead_is_named() {
        propose(one.officer(), Map.of("count", 0))
                .then()
                .statusCode(422)
                .body("fields", hasKey("standard"))
                .body("fields.count.zh", equalTo("应为1至10000"));
        propose(one.officer(), Map.of("standard", "PER_PAGE"))
                .then()
                .statusCode(422)
                .body("fields", hasKey("count"));
        one.charge(PAGES);
        one.tryMove(
                        one.officer(),
                        "fee-payment",
                        Map.of(
                                "fiscalReceipt",
                                " ",
                                "paidOn",
                                clock.today().plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("fiscalReceipt"))
                .body("fields", hasKey("paidOn"));
    }

    @Test
    void the_pages_tell_the_fee_show_its_calculation_and_note_the_payment() {
        String officer = TestTokens.staff(one.officer);
        String casePage = "/requests/cases/" + one.id();
        one.post(officer, casePage + "/proposals/fee", Map.of("count", "三"))
                .statusCode(422)
                .body(containsString("应填写数字"));
        one.post(officer, casePage + "/proposals/fee", Map.of("standard", "PER_PAGE", "count", "215"))
                .statusCode(303);
        String proposal = one.officer().get(one.location).path("proposals[0].id");
        one.post(TestTokens.staff(one.leader), casePage + "/proposals/" + proposal + "/approval", Map.of())
                .statusCode(303);
        one.post(officer, casePage + "/proposals/fee-notice", Map.of()).statusCode(303);
        Cases.html(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .body(containsString("3300"))
                .body(containsString("第201至215页每页40元"));
        one.post(officer, casePage + "/fee-payment", Map.of("fiscalReceipt", ""))
                .statusCode(422);
        one.post(officer, casePage + "/fee-payment", PAID).statusCode(303);
        Cases.html(officer).get(casePage).then().body(containsString("京财0001"));
    }

    private Response propose(RequestSpecification who, Map<String, ?> fee) {
        return who.header("If-Match", one.etag()).body(fee).post(one.location + "/proposals/fee");
    }

    private void lapse(LocalDate on) throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(
                () -> lapses.runDue(on.atStartOfDay(CivilTime.ZONE).toInstant()));
    }
}
