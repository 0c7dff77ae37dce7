package org.sunshinegov.request.disclosurerequest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;
import org.sunshinegov.request.letter.LetterDraft;

/** Reading and copying on site at an arranged time and place. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ReadingsIT {

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    @Inject
    Reviews reviews;

    private Cases one;
    private LocalDate day;

    @BeforeEach
    void told_to_come() throws Throwable {
        one = new Cases(register).drafted();
        reviews.trusted();
        reviews.approve(one);
        one.move(one.officer(), "reply?carrier=ON_SITE", Map.of());
        day = WorkingCalendar.bundled().addWorkingDays(clock.today(), 3);
    }

    @Test
    void the_applicant_is_told_when_and_where_and_moves_it_once() throws Exception {
        one.move(one.officer(), "reading", at(day));
        LocalDate later = WorkingCalendar.bundled().nextWorkingDay(day);
        one.move(one.citizen(), "reading/date", Map.of("on", later.toString()));

        one.citizen()
                .get(one.location)
                .then()
                .body("readings.on", contains(day.toString(), later.toString()))
                .body("readings[1].place", equalTo("阅览室"))
                .body("readings[1].by", equalTo("APPLICANT"));
        one.tryMove(one.citizen(), "reading/date", Map.of("on", day.toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
        String notice = one.citizen()
                .get(one.location + "/letters")
                .then()
                .body("findAll { it.kind == 'READING_NOTICE' }", hasSize(2))
                .extract()
                .path("findAll { it.kind == 'READING_NOTICE' }[1].id");
        assertThat(PdfChecks.text(
                        one.citizen().get(one.location + "/letters/" + notice).asByteArray()))
                .contains("查阅地点：阅览室", "查阅日期：" + LetterDraft.day(later), "09:00至11:30");
    }

    @Test
    void the_office_changes_it_once_and_notes_the_visit_as_proof() {
        one.move(one.officer(), "reading", at(day));
        one.move(one.officer(), "reading", at(WorkingCalendar.bundled().nextWorkingDay(day)));
        one.tryMove(one.officer(), "reading", at(day)).then().statusCode(409);

        one.tryMove(one.officer(), "service", Map.of()).then().statusCode(422).body("fields", hasKey("proof"));
        one.tryMove(one.officer(), "service", Map.of("copiedPages", -1))
                .then()
                .statusCode(422)
                .body("fields", hasKey("copiedPages"));
        one.move(one.officer(), "service", Map.of("copiedPages", 3));
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("SERVED"))
                .body("reply.service.proof", equalTo("申请人到场查阅，复制3页"));
    }

    @Test
    void what_is_missing_or_impossible_is_named_and_nobody_else_arranges() {
        one.tryMove(one.officer(), "reading", Map.of())
                .then()
                .statusCode(422)
                .body("fields.keySet()", hasItems("place", "readingOn", "readingFrom", "readingTo"));
        one.tryMove(one.officer(), "reading", at(clock.today()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("readingOn"));
        one.tryMove(one.handler(), "reading", at(day)).then().statusCode(403);
        one.tryMove(one.leader(), "reading", at(day)).then().statusCode(403);
        one.tryMove(one.citizen(), "reading", at(day)).then().statusCode(403);
        one.move(one.officer(), "reading", at(day));
        one.tryMove(one.handler(), "reading/date", Map.of("on", day.toString()))
                .then()
                .statusCode(403);
        one.tryMove(one.citizen(), "reading/date", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("readingOn"));
    }

    @Test
    void the_pages_arrange_show_and_move_it() {
        String officer = TestTokens.staff(one.officer);
        String citizen = TestTokens.citizen(one.citizen, "王芳");
        String casePage = "/requests/cases/" + one.id();
        String mine = "/requests/mine/" + one.id();
        one.post(officer, casePage + "/reading", Map.of("place", "阅览室", "readingFrom", "九点"))
                .statusCode(422)
                .body(containsString("时间格式应为"));
        one.post(
                        officer,
                        casePage + "/reading",
                        Map.of(
                                "place", "阅览室",
                                "readingOn", day.toString(),
                                "readingFrom", "09:00",
                                "readingTo", "11:30"))
                .statusCode(303);
        Cases.html(citizen).get(mine).then().body(containsString("09:00—11:30")).body(containsString("阅览室"));
        one.post(
                        citizen,
                        mine + "/reading-date",
                        Map.of("readingOn", clock.today().toString()))
                .statusCode(422)
                .body(containsString("应当是答复之后"));
        one.post(
                        citizen,
                        mine + "/reading-date",
                        Map.of(
                                "readingOn",
                                WorkingCalendar.bundled().nextWorkingDay(day).toString()))
                .statusCode(303);
        Cases.html(officer).get(casePage).then().body(containsString("原安排："));
        one.post(officer, casePage + "/service", Map.of("copiedPages", "0")).statusCode(303);
    }

    private static Map<String, Object> at(LocalDate day) {
        return Map.of("place", "阅览室", "on", day.toString(), "from", "09:00", "to", "11:30");
    }
}
