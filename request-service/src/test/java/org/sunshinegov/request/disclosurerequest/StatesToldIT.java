package org.sunshinegov.request.disclosurerequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** What the other services are told of the state, where the act alone does not say it. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class StatesToldIT {

    private static final Map<String, String> LETTER =
            Map.of("kind", "AGENCY", "name", "区生态环境局", "contact", "和平路1号", "question", "是否同意公开检测报告");

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Pool pool;

    @BeforeEach
    void the_root_vouches_for_the_signing_key() {
        reviews.trusted();
    }

    @Test
    void a_case_that_is_assigned_anew_consults_as_before() {
        Cases one = new Cases(register).assigned();
        assertThat(one.consult(LETTER)).isNotBlank();
        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId));

        assertThat(told(one, "RequestAssigned")).containsExactly("IN_PROGRESS", "CONSULTING_AGENCY");
    }

    @Test
    void a_reply_approved_during_a_suspension_leaves_the_case_suspended() throws Throwable {
        Cases one = new Cases(register).drafted();
        one.move(one.officer(), "suspension", Map.of("obstacle", "洪水"));
        reviews.approve(one);

        assertThat(told(one, "ReplyApproved")).containsExactly("SUSPENDED");
    }

    @Test
    void an_answer_on_the_spot_that_comes_back_leaves_the_case_registered() throws Throwable {
        Cases one = new Cases(register).received();
        one.move(one.officer(), "registration", Map.of());
        one.move(one.officer(), "on-the-spot-reply", Map.of("items", List.of("004306525/2025-00012")));
        reviews.reject(one, "NOT_PUBLIC");

        assertThat(told(one, "ReplyReturned")).containsExactly("REGISTERED");
    }

    @Test
    void a_draft_that_is_taken_back_is_in_progress_again() {
        Cases one = new Cases(register).drafted();
        one.move(one.handler(), "reply-draft/taking-back", Map.of("reason", "另有内容"));

        assertThat(told(one, "ReplyReturned")).containsExactly("IN_PROGRESS");
    }

    private List<String> told(Cases of, String event) {
        return pool
                .preparedQuery(
                        "select payload::json ->> 'state' from outbox where subject = $1 and type = $2 order by sequence")
                .execute(Tuple.of(of.id(), event + ".v1"))
                .await()
                .atMost(Duration.ofSeconds(5))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
