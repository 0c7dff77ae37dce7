package org.sunshinegov.request.disclosurerequest.receiptdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.sunshinegov.request.letter.LetterDraft;

/** A receipt date that was noted wrong, over HTTP (domain 6.2, rules across the rows; 7.4.9). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ReceiptDateIT {

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    private Cases mailed;
    private LocalDate right;
    private String office;

    /** Entered with the day it was opened instead of the day it was signed for. */
    @BeforeEach
    void a_registered_letter() {
        Cases first = new Cases(register);
        String filed = first.officer()
                .body(Map.of(
                        "channel",
                        "REGISTERED_MAIL",
                        "arrivedOn",
                        clock.today().toString(),
                        "request",
                        Cases.filing(first.unit, true)))
                .post(Cases.REQUESTS + "/assisted")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        mailed = first.in(filed.substring(filed.lastIndexOf('/') + 1));
        right = clock.today().minusDays(6);
        office = register.officer(register.unit(), Role.DISTRICT_OFFICE);
    }

    @Test
    void two_persons_correct_it_the_period_moves_and_the_applicant_is_told() throws Exception {
        mailed.move(mailed.officer(), "receipt-date/proposal", proposal(right));
        view().body("receiptDate", equalTo(clock.today().toString()))
                .body("receiptChange.to", equalTo(right.toString()));
        mailed.tryMove(mailed.officer(), "receipt-date/confirmation", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("second-person-needed"));

        mailed.move(office(), "receipt-date/confirmation", Map.of());

        String due = WorkingCalendar.bundled().addWorkingDays(right, 20).toString();
        view().body("receiptDate", equalTo(right.toString()))
                .body("receiptChange", nullValue())
                .body("due.dueOn", equalTo(due))
                .body("due.startedOn", equalTo(right.toString()));
        String letters = mailed.location + "/letters";
        String letter = mailed.officer().get(letters).path("find { it.kind == 'RECEIPT_DATE_NOTICE' }.id");
        assertThat(PdfChecks.text(mailed.officer().get(letters + "/" + letter).asByteArray()))
                .contains("邮件签收记录写明的日期", "现将收到日期更正为");
    }

    @Test
    void what_cannot_be_is_refused_by_field_and_nothing_changes() {
        mailed.tryMove(mailed.officer(), "receipt-date/proposal", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("receivedOn"))
                .body("fields", hasKey("reason"));
        mailed.tryMove(
                        mailed.officer(),
                        "receipt-date/proposal",
                        proposal(clock.today().plusDays(1)))
                .then()
                .statusCode(422)
                .body("fields.receivedOn.zh", equalTo("不能晚于今天"));
        mailed.tryMove(mailed.officer(), "receipt-date/confirmation", Map.of())
                .then()
                .statusCode(409);
        mailed.tryMove(mailed.leader(), "receipt-date/proposal", proposal(right))
                .then()
                .statusCode(403);

        mailed.move(mailed.officer(), "receipt-date/proposal", proposal(right));
        mailed.move(office(), "receipt-date/refusal", Map.of("reason", "签收记录不是本件"));
        view().body("receiptDate", equalTo(clock.today().toString())).body("receiptChange", nullValue());
    }

    @Test
    void the_second_person_finds_it_among_the_tasks_and_on_the_page() {
        String page = "/requests/cases/" + mailed.id() + "/receipt-date";
        mailed.post(TestTokens.staff(mailed.officer), page + "/proposal", Map.of("receivedOn", "明天", "reason", ""))
                .statusCode(422)
                .body(containsString("error-summary"));
        mailed.post(
                        TestTokens.staff(mailed.officer),
                        page + "/proposal",
                        Map.of("receivedOn", right.toString(), "reason", "邮件签收记录写明的日期"))
                .statusCode(303);

        String task = "/requests/cases/" + mailed.id();
        html(office)
                .get("/requests/fragments/tasks")
                .then()
                .body(containsString(task), containsString("收到日期的更正待您确认"), not(containsString("提请事项待您决定")));
        html(mailed.officer).get("/requests/fragments/tasks").then().body(not(containsString("收到日期的更正待您确认")));
        html(mailed.officer).get(page).then().body(containsString("须由他人确认"));
        html(office).get(page).then().statusCode(200).body(containsString(LetterDraft.day(right)));
        mailed.post(TestTokens.staff(office), page + "/confirmation", Map.of()).statusCode(303);
        html(office).get("/requests/fragments/tasks").then().body(not(containsString(task)));
    }

    @Test
    void a_period_that_was_extended_too_late_by_the_right_date_is_extended_no_more_and_the_applicant_is_told()
            throws Exception {
        LocalDate longAgo = clock.today().minusDays(60);
        mailed.move(
                Cases.staff(register.officer(mailed.unit, Role.DISCLOSURE_BODY_HEAD))
                        .contentType(ContentType.JSON),
                "extension",
                Map.of("reason", "需要汇总三个单位的数据"));
        mailed.move(mailed.officer(), "receipt-date/proposal", proposal(longAgo));
        html(office)
                .get("/requests/cases/" + mailed.id() + "/receipt-date")
                .then()
                .body(containsString("确认更正后不再适用"));

        mailed.move(office(), "receipt-date/confirmation", Map.of());

        String due = WorkingCalendar.bundled().addWorkingDays(longAgo, 20).toString();
        view().body("extension", nullValue())
                .body("due.dueOn", equalTo(due))
                .body("due.left.overdue", equalTo(true))
                .body("moves", not(hasItem("EXTEND")));
        String letters = mailed.location + "/letters";
        String letter = mailed.officer().get(letters).path("find { it.kind == 'RECEIPT_DATE_NOTICE' }.id");
        assertThat(PdfChecks.text(mailed.officer().get(letters + "/" + letter).asByteArray()))
                .contains("不再适用");
    }

    private ValidatableResponse view() {
        return mailed.officer().get(mailed.location).then().statusCode(200);
    }

    private RequestSpecification office() {
        return Cases.staff(office).contentType(ContentType.JSON);
    }

    private static RequestSpecification html(String account) {
        return Cases.html(TestTokens.staff(account));
    }

    private static Map<String, Object> proposal(LocalDate to) {
        return Map.of("receivedOn", to.toString(), "reason", "邮件签收记录写明的日期");
    }
}
