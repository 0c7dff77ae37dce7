package org.sunshinegov.request.disclosurerequest.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
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
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.letter.LetterDraft;

/** Opinions of third parties and other agencies (Decree 711 articles 32 to 34). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ConsultationsIT {

    private static final Map<String, Object> LETTER = Map.of(
            "kind", "THIRD_PARTY",
            "name", "晨光建材厂",
            "contact", "晨光区工业路8号",
            "question", "是否同意公开检测报告");
    private static final Map<String, Object> OBJECTION = Map.of("position", "OBJECTS", "reasons", "涉及商业秘密");

    private static final Map<String, Object> RETURNED = Map.of("reason", "征求意见书被退回");
    private static final Map<String, Object> CONFERENCE = Map.of("question", "是否属于商业秘密");

    @Inject
    TestRegister register;

    @Inject
    ConsultationLapses lapses;

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
    void a_third_party_answers_once_by_the_link_of_its_letter_and_never_learns_who_asks() {
        String link = one.consult(LETTER);
        assertThat(one.state()).isEqualTo("CONSULTING_THIRD_PARTY");

        page().get(link)
                .then()
                .statusCode(200)
                .body(containsString("是否同意公开检测报告"))
                .body(not(containsString("河道水质监测数据")))
                .body(not(containsString("王芳")));
        answer(link, Map.of("position", "OBJECTS", "reasons", "")).then().statusCode(422);
        answer(link, OBJECTION).then().statusCode(303);
        page().get(link)
                .then()
                .body(containsString("您的意见已收到"))
                .body(not(containsString("<form method=\"post\" class")));
        answer(link, OBJECTION).then().statusCode(409);

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("consultations[0].opinion.position", equalTo("OBJECTS"))
                .body("consultations[0].opinion.reasons", equalTo("涉及商业秘密"));
    }

    @Test
    void a_link_that_was_never_given_out_is_unknown() {
        page().get("/requests/opinions/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").then().statusCode(404);
        answer("/requests/opinions/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", OBJECTION)
                .then()
                .statusCode(404);
    }

    @Test
    void the_days_of_the_opinion_are_not_counted() {
        LocalDate before = due();
        begin();
        LocalDate waiting = due();
        one.move(one.officer(), "consultations/" + consultation() + "/opinion", Map.of("position", "AGREES"));

        assertThat(waiting).isEqualTo(WorkingCalendar.bundled().addWorkingDays(before, 15));
        assertThat(due()).isEqualTo(before);
    }

    @Test
    void silence_is_taken_for_an_answer_on_the_day_after_the_period() throws Throwable {
        begin();
        begin();
        received(0);
        received(1);
        LocalDate answerBy = LocalDate.parse(one.officer().get(one.location).path("consultations[0].answerBy"));

        lapse(answerBy);
        assertThat(one.state()).isEqualTo("CONSULTING_THIRD_PARTY");
        lapse(answerBy.plusDays(1));
        lapse(answerBy.plusDays(1));

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("consultations.opinion.position", equalTo(List.of("SILENT", "SILENT")));
    }

    @Test
    void an_objection_that_arrived_in_time_is_noted_after_the_silence_and_giving_needs_reasons() throws Throwable {
        LocalDate before = due();
        String link = one.consult(LETTER);
        received(0);
        lapse(clock.today().plusDays(60));
        assertThat(due()).isEqualTo(WorkingCalendar.bundled().addWorkingDays(before, 15));
        String path = "/requests/cases/" + one.id() + "/consultations";
        page().auth().oauth2(TestTokens.staff(one.officer)).get(path).then().body(containsString("代替“逾期未答复”"));
        String answerBy = one.officer().get(one.location).path("consultations[0].opinion.on");
        page().get(link)
                .then()
                .body(not(containsString("<form method=\"post\" class")))
                .body(not(containsString("您的意见已收到")))
                .body(containsString("提出意见的期限已届满"))
                .body(containsString("没有收到您的意见"))
                .body(containsString(LetterDraft.day(LocalDate.parse(answerBy))));
        one.tryMove(one.handler(), "consultations/" + consultation() + "/opinion", OBJECTION)
                .then()
                .statusCode(403);

        post(
                        path + "/" + consultation() + "/opinion",
                        Map.of(
                                "position",
                                "OBJECTS",
                                "reasons",
                                "涉及商业秘密",
                                "receivedOn",
                                clock.today().toString()))
                .then()
                .statusCode(303);

        assertThat(due()).isEqualTo(before);
        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("consultations[0].opinion.position", equalTo("OBJECTS"))
                .body("moves", not(hasItem("RECORD_OPINION")));
        one.tryMove(one.handler(), "reply-draft", Map.of("outcome", "GRANTED", "text", "现将信息提供给您。"))
                .then()
                .statusCode(422);
    }

    @Test
    void a_party_answers_while_the_case_is_in_conference_or_suspended() {
        String conferred = one.consult(LETTER);
        String suspended = one.consult(LETTER);
        one.move(one.officer(), "conference", CONFERENCE);
        assertThat(one.state()).isEqualTo("CASE_CONFERENCE");
        page().get(conferred).then().body(containsString("<form method=\"post\" class"));
        answer(conferred, OBJECTION).then().statusCode(303);
        one.move(one.officer(), "conference/conclusion", Map.of("conclusion", "继续征求意见"));
        one.move(
                one.officer(),
                "suspension",
                Map.of("obstacle", "洪水", "from", clock.today().toString()));
        assertThat(one.state()).isEqualTo("SUSPENDED");
        page().get(suspended).then().body(containsString("<form method=\"post\" class"));
        answer(suspended, OBJECTION).then().statusCode(303);

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("consultations.opinion.position", equalTo(List.of("OBJECTS", "OBJECTS")));
    }

    @Test
    void when_the_case_was_withdrawn_the_party_reads_that_nothing_is_asked_any_more() {
        String link = one.consult(LETTER);
        one.move(one.citizen(), "withdrawal", Map.of());

        page().get(link).then().body(containsString("该件已不再征求意见"));
        answer(link, OBJECTION).then().statusCode(409);
    }

    @Test
    void silence_lapses_while_the_case_is_in_conference_or_suspended() throws Throwable {
        begin();
        received(0);
        one.move(one.officer(), "conference", CONFERENCE);
        Cases other = one.in(one.another()).assigned();
        assertThat(other.consult(LETTER)).isNotBlank();
        received(other, 0);
        other.move(
                other.officer(),
                "suspension",
                Map.of("obstacle", "洪水", "from", clock.today().toString()));
        lapse(clock.today().plusDays(60));

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("CASE_CONFERENCE"))
                .body("consultations[0].opinion.position", equalTo("SILENT"));
        other.officer()
                .get(other.location)
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("consultations[0].opinion.position", equalTo("SILENT"));
    }

    @Test
    void while_an_opinion_is_awaited_no_reply_is_drafted() {
        begin();

        one.tryMove(one.handler(), "reply-draft", Map.of("outcome", "GRANTED", "text", "现将信息提供给您。"))
                .then()
                .statusCode(409)
                .body("state", equalTo("CONSULTING_THIRD_PARTY"));
    }

    @Test
    void the_applicant_learns_that_opinions_are_asked_for_and_not_whose() {
        begin();

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("CONSULTING_THIRD_PARTY"))
                .body("consultations", hasSize(0));
        page().auth()
                .oauth2(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .body(containsString("所需时间不计入答复期限"))
                .body(not(containsString("晨光建材厂")));
    }

    @Test
    void who_was_asked_is_sealed_and_shown_to_the_handlers_alone() {
        begin();

        assertThat(pool.preparedQuery("select sealed::text from consulted_party where case_id = $1")
                        .execute(Tuple.of(one.id()))
                        .await()
                        .indefinitely()
                        .iterator()
                        .next()
                        .getString(0))
                .doesNotContain("晨光建材厂", "工业路");
        String path = "/requests/cases/" + one.id() + "/consultations";
        page().auth().oauth2(TestTokens.staff(one.officer)).get(path).then().body(containsString("晨光建材厂"));
        page().auth()
                .oauth2(TestTokens.staff(one.leader))
                .get(path)
                .then()
                .statusCode(200)
                .body(not(containsString("晨光建材厂")));
    }

    @Test
    void the_pages_note_the_receipt_and_the_opinion() {
        String path = "/requests/cases/" + one.id() + "/consultations";
        begin();
        String received = clock.today().toString();
        post(path + "/" + consultation() + "/letter-receipt", Map.of("letterReceivedOn", received))
                .then()
                .statusCode(303);
        post(path + "/" + consultation() + "/opinion", Map.of("position", "AGREES", "receivedOn", received))
                .then()
                .statusCode(303);

        page().auth().oauth2(TestTokens.staff(one.officer)).get(path).then().body(containsString("同意公开"));
    }

    @Test
    void what_is_missing_or_lies_ahead_is_named() {
        String tomorrow = clock.today().plusDays(1).toString();
        begin();
        one.tryMove(
                        one.officer(),
                        "consultations/" + consultation() + "/letter-receipt",
                        Map.of("receivedOn", tomorrow))
                .then()
                .statusCode(422)
                .body("fields", hasKey("letterReceivedOn"));
        one.tryMove(one.handler(), "consultations/" + consultation() + "/opinion", OBJECTION)
                .then()
                .statusCode(403);
    }

    @Test
    void without_a_noted_receipt_nothing_lapses_and_the_officer_is_asked_for_it_once_its_days_would_be_over()
            throws Throwable {
        String link = one.consult(LETTER);
        String tasks = "/requests/fragments/tasks";
        String asked = "请登记对方收到的日期";
        page().auth().oauth2(TestTokens.staff(one.officer)).get(tasks).then().body(not(containsString(asked)));
        var unused = pool.preparedQuery("""
                        update disclosure_request
                        set content = jsonb_set(content, '{consultations,0,sentOn}', '"2025-03-03"') where id = $1""").execute(Tuple.of(one.id())).await().indefinitely();

        lapse(clock.today().plusDays(60));

        assertThat(one.state()).isEqualTo("CONSULTING_THIRD_PARTY");
        page().auth()
                .oauth2(TestTokens.staff(one.officer))
                .get(tasks)
                .then()
                .body(containsString("/requests/cases/" + one.id()))
                .body(containsString(asked));
        page().auth()
                .oauth2(TestTokens.staff(one.officer))
                .get("/requests/cases/" + one.id())
                .then()
                .body(containsString("对方收到征求意见书的日期未登记"));
        page().get(link)
                .then()
                .body(containsString("自收到征求意见书之日起计算"))
                .body(containsString("<form method=\"post\" class"));
        received(0);
        page().auth().oauth2(TestTokens.staff(one.officer)).get(tasks).then().body(not(containsString(asked)));
    }

    @Test
    void a_party_answers_while_the_applicant_makes_it_clear_and_the_period_does_not_run_meanwhile() throws Throwable {
        String link = one.consult(LETTER);
        received(0);
        lapse(clock.today().plusDays(60));
        one.move(one.officer(), "clarification-request", Map.of("points", "请写明年份"));
        received(0);
        assertThat(one.state()).isEqualTo("CLARIFICATION_REQUESTED");
        assertThat(stoppedOn()).isEqualTo(clock.today());

        answer(link, OBJECTION).then().statusCode(303);

        assertThat(stoppedOn()).isEqualTo(clock.today());
        one.move(one.citizen(), "clarification", Map.of("text", "2025年"));
        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("consultations[0].opinion.position", equalTo("OBJECTS"));
        assertThat(due()).isEqualTo(WorkingCalendar.bundled().addWorkingDays(clock.today(), 20));
    }

    @Test
    void a_letter_that_never_arrived_is_given_up_with_a_reason_and_the_period_runs_on() {
        LocalDate before = due();
        String link = one.consult(LETTER);
        String path = "consultations/" + consultation() + "/withdrawal";
        for (RequestSpecification who : List.of(one.handler(), one.leader())) {
            one.tryMove(who, path, RETURNED).then().statusCode(403);
        }
        one.tryMove(one.citizen(), path, RETURNED).then().statusCode(403);
        one.tryMove(one.officer(), path, Map.of()).then().statusCode(422).body("fields", hasKey("reason"));
        String page = "/requests/cases/" + one.id() + "/consultations";
        page().auth().oauth2(TestTokens.staff(one.officer)).get(page).then().body(containsString("撤回征求意见"));
        post("/requests/cases/" + one.id() + "/" + path, Map.of("reason", ""))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#" + consultation() + "-withdrawal-reason\">撤回理由：必填</a>"))
                .body(containsString("id=\"" + consultation() + "-withdrawal-reason\""))
                .body(containsString("<details open><summary>撤回征求意见</summary>"));
        post("/requests/cases/" + one.id() + "/" + path, RETURNED).then().statusCode(303);

        assertThat(due()).isEqualTo(before);
        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("consultations[0].opinion.position", equalTo("WITHDRAWN"))
                .body("consultations[0].opinion.reasons", equalTo("征求意见书被退回"))
                .body("moves", not(hasItem("WITHDRAW_CONSULTATION")));
        page().auth()
                .oauth2(TestTokens.staff(one.officer))
                .get(page)
                .then()
                .body(containsString("已撤回征求意见"))
                .body(containsString("征求意见书被退回"));
        one.officer().get(one.location + "/letters").then().body("kind", hasItem("CONSULTATION_WITHDRAWAL"));
        one.citizen().get(one.location + "/letters").then().body("kind", not(hasItem("CONSULTATION_WITHDRAWAL")));
        page().get(link)
                .then()
                .body(containsString("征求意见已撤回"))
                .body(not(containsString("<form method=\"post\" class")));
        answer(link, OBJECTION).then().statusCode(409);
        one.tryMove(one.officer(), path, RETURNED).then().statusCode(409);
        one.tryMove(one.officer(), "consultations/" + consultation() + "/opinion", Map.of("position", "WITHDRAWN"))
                .then()
                .statusCode(422)
                .body("fields", hasKey("position"));
        String last = pool
                .preparedQuery("select type from outbox where subject = $1 order by seq")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.joining(" "));
        assertThat(last).endsWith("ConsultationWithdrawn.v1 DueDateMoved.v1");
    }

    @Test
    void what_was_received_or_is_one_of_several_is_not_given_up_with_another() {
        begin();
        begin();
        received(0);
        one.tryMove(one.officer(), "consultations/" + consultation() + "/withdrawal", RETURNED)
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-letter-received"));
        String other = one.officer().get(one.location).path("consultations[1].id");
        one.move(one.officer(), "consultations/" + other + "/withdrawal", RETURNED);

        one.tryMove(one.officer(), "consultations/" + other + "/letter-receipt", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-withdrawn"));
        assertThat(one.state()).isEqualTo("CONSULTING_THIRD_PARTY");
    }

    @Test
    void a_letter_received_after_the_silence_was_noted_opens_the_consultation_again_and_is_told() throws Throwable {
        begin();
        received(0);
        assertThat(reopened()).isEmpty();
        lapse(clock.today().plusDays(60));
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
        received(0);

        assertThat(one.state()).isEqualTo("CONSULTING_THIRD_PARTY");
        assertThat(reopened()).containsExactly("CONSULTING_THIRD_PARTY");
    }

    /** The states that were told with it. */
    private List<String> reopened() {
        return pool.preparedQuery("""
                        select payload::json ->> 'state' from outbox
                        where subject = $1 and type = 'ConsultationReopened.v1'""").execute(Tuple.of(one.id())).await().indefinitely().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private LocalDate stoppedOn() {
        return pool.preparedQuery("select stopped_on from clock where case_id = $1 and kind = 'REQUEST_REPLY'")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLocalDate(0);
    }

    /** Today. */
    private void received(int which) {
        received(one, which);
    }

    private static void received(Cases of, int which) {
        String id = of.officer().get(of.location).path("consultations[" + which + "].id");
        of.move(of.officer(), "consultations/" + id + "/letter-receipt", Map.of());
    }

    private void begin() {
        assertThat(one.consult(LETTER)).isNotBlank();
    }

    private String consultation() {
        return one.officer().get(one.location).path("consultations[0].id");
    }

    private LocalDate due() {
        return LocalDate.parse(one.officer().get(one.location).path("due.dueOn"));
    }

    private Response post(String path, Map<String, ?> typed) {
        String etag = one.etag();
        return page().auth()
                .oauth2(TestTokens.staff(one.officer))
                .formParam("version", etag.substring(1, etag.length() - 1))
                .formParams(typed)
                .post(path);
    }

    private static Response answer(String link, Map<String, ?> typed) {
        return page().formParams(typed).post(link);
    }

    private void lapse(LocalDate on) throws Throwable {
        Instant now = on.atStartOfDay(CivilTime.ZONE).toInstant();
        var unused = VertxContextSupport.subscribeAndAwait(() -> lapses.runDue(now));
    }

    private static RequestSpecification page() {
        return given().accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false);
    }
}
