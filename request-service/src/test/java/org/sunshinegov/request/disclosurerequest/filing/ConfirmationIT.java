package org.sunshinegov.request.disclosurerequest.filing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.letter.LetterDraft;

/** The day both sides confirmed, not the day somebody noted it, is the receipt date (article 31; domain 4.2). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ConfirmationIT {

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    private Cases letter;
    private LocalDate today;

    /** By ordinary mail, five days ago. */
    @BeforeEach
    void a_letter_that_came() {
        today = clock.today();
        letter = arrived(5);
    }

    private Cases arrived(int daysAgo) {
        Cases first = new Cases(register);
        String filed = first.officer()
                .body(Map.of(
                        "channel",
                        "ORDINARY_MAIL",
                        "arrivedOn",
                        today.minusDays(daysAgo).toString(),
                        "request",
                        Cases.filing(first.unit, true)))
                .post(Cases.REQUESTS + "/assisted")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return first.in(filed.substring(filed.lastIndexOf('/') + 1));
    }

    @Test
    void the_later_of_the_two_days_is_the_receipt_date() {
        letter.move(letter.officer(), "office-confirmation?on=" + on(4), Map.of());
        letter.officer().get(letter.location).then().body("receiptDate", nullValue());
        letter.move(letter.officer(), "applicant-confirmation?on=" + on(2), Map.of());

        letter.officer()
                .get(letter.location)
                .then()
                .body("receiptDate", equalTo(today.minusDays(2).toString()));
    }

    @Test
    void until_when_the_office_is_to_confirm_is_shown_to_staff_overdue_too_and_not_to_the_applicant() {
        letter = arrived(30);
        LocalDate due = WorkingCalendar.bundled().addWorkingDays(today.minusDays(30), 1);
        String officer = TestTokens.staff(letter.officer);
        letter.officer()
                .get(Cases.REQUESTS + "?state=AWAITING_CONFIRMATION")
                .then()
                .body("items.find { it.id == '%s' }.dueOn".formatted(letter.id()), equalTo(due.toString()))
                .body("items.find { it.id == '%s' }.daysLeft.overdue".formatted(letter.id()), equalTo(true));
        for (String page : List.of(
                "/requests/cases?state=AWAITING_CONFIRMATION",
                "/requests/cases/" + letter.id(),
                "/requests/fragments/tasks")) {
            Cases.html(officer)
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString(LetterDraft.day(due)))
                    .body(containsString("逾期"));
        }
        letter.officer().get(letter.location).then().body("due", nullValue());

        Cases online = new Cases(register);
        online.citizen()
                .get(Cases.REQUESTS)
                .then()
                .body("items.find { it.id == '%s' }.dueOn".formatted(online.id()), nullValue());
    }

    @Test
    void a_day_before_it_came_or_ahead_is_refused_at_its_field() {
        letter.tryMove(letter.officer(), "office-confirmation?on=" + on(6), Map.of())
                .then()
                .statusCode(422)
                .body("fields.on.zh", equalTo("不能早于收到申请书的日期" + Words.zh(today.minusDays(5))));
        letter.tryMove(letter.officer(), "office-confirmation?on=" + on(-1), Map.of())
                .then()
                .statusCode(422)
                .body("fields.on.zh", equalTo("不能晚于今天"));
        letter.post(
                        TestTokens.staff(letter.officer),
                        "/requests/cases/" + letter.id() + "/confirmation",
                        Map.of("on", on(3)))
                .statusCode(303);
    }

    @Test
    void an_officer_notes_what_an_online_applicant_says_or_hands_in() {
        Cases online = new Cases(register);
        online.move(online.officer(), "office-confirmation", Map.of());
        online.move(online.officer(), "applicant-confirmation", Map.of());
        online.move(online.officer(), "registration", Map.of());
        online.move(online.officer(), "clarification-request", Map.of("points", "请写明年份"));

        online.move(online.officer(), "clarification", Map.of("text", "2024年"));

        online.citizen().get(online.location).then().body("clarification.answer.text", equalTo("2024年"));
    }

    @Test
    void a_confirmation_without_a_body_is_of_today() {
        Cases online = new Cases(register);
        Cases.staff(online.officer)
                .header("If-Match", online.etag())
                .put(online.location + "/office-confirmation")
                .then()
                .statusCode(204);
    }

    private String on(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }
}
