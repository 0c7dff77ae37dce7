package org.sunshinegov.request.disclosurerequest.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.letter.LetterDraft;

/** Within a working day of its registration somebody has a case in hand (domain 6.2). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class AssignmentClockIT {

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    private Cases one;
    private LocalDate today;
    private LocalDate due;

    @BeforeEach
    void a_registered_case() {
        today = clock.today();
        due = WorkingCalendar.bundled().addWorkingDays(today, 1);
        one = new Cases(register).received();
        one.move(one.officer(), "registration", Map.of());
    }

    @Test
    void it_runs_from_the_registration_until_a_handler_has_it_and_is_told() {
        one.officer()
                .get(one.location)
                .then()
                .body("assignment.kind", equalTo("REQUEST_ASSIGNMENT"))
                .body("assignment.startedOn", equalTo(today.toString()))
                .body("assignment.dueOn", equalTo(due.toString()))
                .body("assignment.explanation.zh", containsString("转办"));
        assertThat(told()).endsWith("RequestRegistered.v1", "DueDateSet.v1");

        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId));
        one.officer().get(one.location).then().body("assignment", nullValue());
        assertThat(stoppedOn()).isEqualTo(today);
        assertThat(told()).endsWith("RequestAssigned.v1");
    }

    @Test
    void given_back_by_its_handler_it_begins_anew() {
        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId));
        one.move(one.handler(), "giving-back", Map.of("reason", "属于另一科室职责"));

        assertThat(stoppedOn()).isNull();
        one.officer().get(one.location).then().body("assignment.dueOn", equalTo(due.toString()));
        assertThat(told()).endsWith("DueDateSet.v1");
    }

    @Test
    void it_does_not_run_while_the_office_cannot_assign_the_case() {
        one.move(one.officer(), "suspension", Map.of("obstacle", "洪水"));
        assertThat(stoppedOn()).isEqualTo(today);
        one.move(one.officer(), "resumption", Map.of());
        assertThat(stoppedOn()).isNull();
        one.move(one.citizen(), "withdrawal", Map.of());
        assertThat(stoppedOn()).isEqualTo(today);
    }

    @Test
    void the_officers_task_and_the_case_show_it_with_its_explanation_and_the_applicant_sees_none() {
        String officer = TestTokens.staff(one.officer);
        Cases.html(officer)
                .get("/requests/fragments/tasks")
                .then()
                .body(containsString(LetterDraft.day(due)))
                .body(containsString("<th scope=\"col\">期限</th>"))
                .body(containsString("转办的内部期限"))
                .body(not(containsString(LetterDraft.day(replyDue()))));
        Cases.html(officer)
                .get("/requests/cases/" + one.id())
                .then()
                .body(containsString("转办的内部期限"))
                .body(containsString("/due?of=assignment"));
        Cases.html(officer)
                .get("/requests/cases/" + one.id() + "/due?of=assignment")
                .then()
                .statusCode(200)
                .body(containsString("内部办理时限"));
        one.citizen().get(one.location).then().body("assignment", nullValue());

        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId));
        Cases.html(officer)
                .get("/requests/cases/" + one.id() + "/due?of=assignment")
                .then()
                .statusCode(404);
    }

    @Test
    void a_case_registered_before_there_was_this_clock_stands_among_the_tasks_with_the_reply_s_date_and_is_assigned() {
        var unused = pool.preparedQuery("delete from clock where case_id = $1 and kind = 'REQUEST_ASSIGNMENT'")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely();
        Cases.html(TestTokens.staff(one.officer))
                .get("/requests/fragments/tasks")
                .then()
                .body(containsString(LetterDraft.day(replyDue())))
                .body(not(containsString("转办的内部期限")));
        one.officer().get(one.location).then().body("assignment", nullValue());
        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId));
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
    }

    private LocalDate replyDue() {
        return LocalDate.parse(one.officer().get(one.location).path("due.dueOn"));
    }

    private LocalDate stoppedOn() {
        return pool.preparedQuery("select stopped_on from clock where case_id = $1 and kind = 'REQUEST_ASSIGNMENT'")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLocalDate(0);
    }

    private List<String> told() {
        List<String> types = new ArrayList<>();
        pool.preparedQuery("select type from outbox where subject = $1 order by seq")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .forEach(row -> types.add(row.getString(0)));
        return types;
    }
}
