package org.sunshinegov.request.disclosurerequest.period;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** Reasons for too many requests (article 35), force majeure and a case given back, over HTTP. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ExcessIT {

    private static final Map<String, Object> FINDING = Map.of("finding", "一年内提交申请210件");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

    @Inject
    TestRegister register;

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
    void reasonable_reasons_give_a_later_date_told_in_writing() throws Exception {
        one.move(one.officer(), "reasons-request", FINDING);
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("REASON_REQUESTED"))
                .body("due.dueOn", equalTo(day(20)))
                .body("excess.answerBy", equalTo(day(7)));
        one.tryMove(one.officer(), "reasons-judgement", judged(false, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("reasons-awaited"));
        one.move(one.citizen(), "reasons", Map.of("text", "为研究所需"));

        one.move(one.officer(), "reasons-judgement", judged(true, 30));

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("due.dueOn", equalTo(day(50)))
                .body("due.explanation.zh", containsString("确定延迟答复30个工作日"));
        assertThat(letter("REASONS_NOTICE")).contains("一年内提交申请210件", "第三十五条");
        assertThat(letter("LATER_DATE_NOTICE")).contains("需要查找三十年的档案");
    }

    @Test
    void the_later_date_falls_away_with_the_clarification_and_the_new_period_may_be_extended() {
        one.move(one.officer(), "reasons-request", FINDING);
        one.move(one.citizen(), "reasons", Map.of("text", "为研究所需"));
        one.move(one.officer(), "reasons-judgement", judged(true, 30));
        String head = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD);
        extend(head).then().statusCode(409).body("code", equalTo("later-date-set"));
        one.move(one.officer(), "clarification-request", Map.of("points", "请写明年份"));
        one.move(one.citizen(), "clarification", Map.of("text", "2025年"));

        one.citizen().get(one.location).then().body("due.dueOn", equalTo(day(20)));
        extend(head).then().statusCode(204);
        one.citizen().get(one.location).then().body("due.dueOn", equalTo(day(40)));
    }

    private Response extend(String head) {
        return one.tryMove(Cases.staff(head).contentType(ContentType.JSON), "extension", Map.of("reason", "需要查阅旧档"));
    }

    @Test
    void after_the_period_the_reasons_are_judged_and_no_later_date_makes_the_missed_one_good() {
        one.move(one.officer(), "reasons-request", FINDING);
        one.move(one.citizen(), "reasons", Map.of("text", "为研究所需"));
        overdue();

        one.tryMove(one.officer(), "reasons-judgement", judged(true, 120))
                .then()
                .statusCode(409)
                .body("code", equalTo("later-date-too-late"))
                .body("title", containsString("答复期限已于2025年3月31日届满"));
        one.move(one.officer(), "reasons-judgement", judged(true, null));

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("due.dueOn", equalTo("2025-03-31"))
                .body("due.left.overdue", equalTo(true));
    }

    /** Twenty working days from 2025-03-03 are over. */
    private void overdue() {
        var unused = pool.preparedQuery("""
                        update clock set due_on = '2025-03-31', clock = jsonb_set(clock, '{started}', '"2025-03-03T00:00"')
                        where case_id = $1 and kind = 'REQUEST_REPLY'""").execute(Tuple.of(one.id())).await().indefinitely();
    }

    @Test
    void unreasonable_ones_lead_to_a_reply_and_to_nothing_else() {
        one.tryMove(one.handler(), "reply-draft", NOT_PROCESSED)
                .then()
                .statusCode(409)
                .body("code", equalTo("reasons-not-judged"));
        one.move(one.officer(), "reasons-request", FINDING);
        one.move(one.citizen(), "reasons", Map.of("text", "没有为什么"));
        String legal = register.officer(register.unit(), Role.LEGAL_AFFAIRS);
        one.move(Cases.staff(legal).contentType(ContentType.JSON), "reasons-judgement", judged(false, null));

        one.move(one.handler(), "reply-draft", NOT_PROCESSED);

        assertThat(one.state()).isEqualTo("REPLY_DRAFTED");
    }

    private static final Map<String, Object> NOT_PROCESSED =
            Map.of("outcome", "NOT_PROCESSED_EXCESSIVE", "text", "不予处理。", "reasons", "理由不合理。", "documents", List.of());

    @Test
    void force_majeure_moves_the_promise_and_on_a_legal_reviewers_basis_the_statutory_date() throws Exception {
        LocalDate begun = clock.today();
        one.move(one.officer(), "suspension", Map.of("obstacle", "洪水淹没办公场所"));
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("suspensions[0].obstacle", equalTo("洪水淹没办公场所"));
        one.tryMove(one.officer(), "suspension/statutory-basis", Map.of("reason", "突发事件应对法"))
                .then()
                .statusCode(403);
        String legal = register.officer(register.unit(), Role.LEGAL_AFFAIRS);
        one.move(
                Cases.staff(legal).contentType(ContentType.JSON),
                "suspension/statutory-basis",
                Map.of("reason", "突发事件应对法第六十二条"));
        one.tryMove(one.officer(), "resumption", Map.of("on", begun.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("on"));

        one.move(one.officer(), "resumption", Map.of());

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("suspensions[0].statutoryBasis", equalTo("突发事件应对法第六十二条"))
                .body("suspensions[0].endedOn", equalTo(begun.toString()));
        assertThat(letter("SUSPENSION_NOTICE")).contains("洪水淹没办公场所");
        assertThat(letter("RESUMPTION_NOTICE")).contains("已恢复办理");
    }

    @Test
    void a_suspended_case_is_extended_and_its_basis_is_recorded_after_the_resumption() {
        one.move(one.officer(), "suspension", Map.of("obstacle", "洪水淹没办公场所"));
        String head = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD);
        extend(head).then().statusCode(204);
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("due.dueOn", equalTo(day(40)));
        one.move(one.officer(), "resumption", Map.of());
        String legal = register.officer(register.unit(), Role.LEGAL_AFFAIRS);
        String page = "/requests/cases/" + one.id();
        Cases.html(TestTokens.staff(one.officer)).get(page).then().body(not(containsString("登记中止的法定依据</summary>")));
        Cases.html(TestTokens.staff(legal)).get(page).then().body(containsString("登记中止的法定依据</summary>"));

        one.move(
                Cases.staff(legal).contentType(ContentType.JSON),
                "suspension/statutory-basis",
                Map.of("reason", "突发事件应对法第六十二条"));

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("suspensions[0].statutoryBasis", equalTo("突发事件应对法第六十二条"));
        one.citizen()
                .get(one.location + "/letters")
                .then()
                .body(
                        "kind",
                        contains("SUSPENSION_NOTICE", "EXTENSION_NOTICE", "RESUMPTION_NOTICE", "RESUMPTION_NOTICE"));
        one.tryMove(
                        Cases.staff(legal).contentType(ContentType.JSON),
                        "suspension/statutory-basis",
                        Map.of("reason", "防洪法"))
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
    }

    @Test
    void a_handler_gives_a_case_back_with_his_reason_and_another_takes_it_with_what_was_handed_over() {
        one.tryMove(one.officer(), "giving-back", Map.of("reason", "不属本科室"))
                .then()
                .statusCode(403);
        one.tryMove(one.handler(), "giving-back", Map.of("reason", " ")).then().statusCode(422);
        one.move(one.handler(), "giving-back", Map.of("reason", "不属本科室"));
        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("REGISTERED"))
                .body("handlerId", nullValue());

        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId, "handover", "已查2024年档案"));

        given().auth()
                .oauth2(TestTokens.staff(one.officer))
                .accept(ContentType.HTML)
                .get("/requests/cases/" + one.id())
                .then()
                .body(containsString("不属本科室"))
                .body(containsString("已查2024年档案"));
    }

    @Test
    void the_pages_ask_answer_judge_suspend_and_resume() {
        String officer = TestTokens.staff(one.officer);
        String page = "/requests/cases/" + one.id();
        one.post(officer, page + "/reasons-request", Map.of("finding", "")).statusCode(422);
        one.post(officer, page + "/reasons-request", FINDING).statusCode(303);
        String citizen = TestTokens.citizen(one.citizen, "王芳");
        String mine = "/requests/mine/" + one.id();
        Cases.html(citizen).get(mine).then().body(containsString("请说明理由"));
        one.post(citizen, mine + "/reasons", Map.of("text", "")).statusCode(422);
        one.post(citizen, mine + "/reasons", Map.of("text", "为研究所需")).statusCode(303);
        one.post(officer, page + "/reasons-judgement", Map.of("reasonable", "")).statusCode(422);
        one.post(officer, page + "/reasons-judgement", Map.of("reasonable", "true", "why", "用于研究"))
                .statusCode(303);
        one.post(officer, page + "/suspension", Map.of("obstacle", "洪水")).statusCode(303);
        Cases.html(citizen).get(mine).then().body(containsString("中止办理")).body(containsString("洪水"));
        one.post(officer, page + "/resumption", Map.of()).statusCode(303);
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
    }

    private String letter(String kind) throws Exception {
        String id = one.citizen()
                .get(one.location + "/letters")
                .then()
                .body("kind", hasItems(kind))
                .extract()
                .path("find { it.kind == '%s' }.id".formatted(kind));
        return PdfChecks.text(one.citizen().get(one.location + "/letters/" + id).asByteArray());
    }

    private static Map<String, Object> judged(boolean reasonable, Integer laterWd) {
        return laterWd == null
                ? Map.of("reasonable", reasonable, "why", "理由不充分")
                : Map.of("reasonable", reasonable, "why", "需要查找三十年的档案", "laterWd", laterWd);
    }

    private String day(int workingDays) {
        return CALENDAR.addWorkingDays(clock.today(), workingDays).toString();
    }
}
