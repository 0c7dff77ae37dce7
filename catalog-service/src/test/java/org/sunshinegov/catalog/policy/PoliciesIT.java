package org.sunshinegov.catalog.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.kernel.platform.policy.BundledPolicies;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class PoliciesIT {

    private static final String API = "/api/catalog/v1";

    @Inject
    Policies policies;

    @Inject
    BundledPolicies bundled;

    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    @Test
    void a_released_value_is_told_on_in_the_book_the_first_start_has_told() {
        DistrictOffice people = DistrictOffice.make();
        PolicyOffice changes =
                new PolicyOffice(API, TestTokens.staff(people.one()), TestTokens.staff(people.leading()));
        LocalDate far = clock.today().plusYears(40);

        changes.released("proactive.dueWd", "15wd", far);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> policies.current().text("proactive.dueWd", far).equals("15wd"));
        assertThat(policies.current().text("proactive.dueWd", clock.today())).isEqualTo("20wd");
        List<PublishedPolicies> told = told();
        assertThat(told.get(0).version()).isEqualTo(1);
        assertThat(told.get(0).values())
                .extracting(value -> value.key())
                .contains("proactive.dueWd", "timing.recurring")
                .noneMatch(key -> key.startsWith("request.") || key.startsWith("review."));
        assertThat(told.get(told.size() - 1).version()).isEqualTo(told.size());
        assertThat(books()).isEqualTo(1);
        given().auth()
                .oauth2(TestTokens.staff(people.other()))
                .get(API + "/policies")
                .then()
                .statusCode(200)
                .body("find { it.policy == 'proactive.dueWd' }.nameZh", equalTo("主动公开的期限"))
                .body("find { it.policy == 'proactive.dueWd' }.coming[0].valueZh", equalTo("15个工作日"))
                .body("policy", not(containsString("request.replyWd")));
    }

    @Test
    void the_defaults_of_a_release_are_told_once() throws Throwable {
        int before = told().size();

        VertxContextSupport.subscribeAndAwait(() -> bundled.first(UUID.randomUUID()));

        assertThat(told()).hasSize(before);
    }

    @Test
    void the_page_lists_what_this_service_answers_for_and_leads_to_the_other_parts() {
        DistrictOffice people = DistrictOffice.make();

        given().auth()
                .oauth2(TestTokens.staff(people.one()))
                .accept(ContentType.HTML)
                .get("/register/policies")
                .then()
                .statusCode(200)
                .body(containsString("政策解读的期限（承诺）"))
                .body(matchesPattern(
                        "(?s).*<code class=\"muted\">filing\\.dueWd</code> <span [^>]+>.{0,400}尚未启用</span>.*"))
                .body(containsString("<code class=\"muted\">proactive.dueWd</code></td>"))
                .body(containsString(" · filing.dueWd · 尚未启用</option>"))
                .body(containsString(" · proactive.dueWd</option>"))
                .body(containsString("/requests/policies"))
                .body(containsString("/reviews/policies"))
                .body(containsString("/watch/policies"));
        given().auth()
                .oauth2(TestTokens.staff(people.leading()))
                .accept(ContentType.HTML)
                .get("/tasks")
                .then()
                .statusCode(200)
                .body(containsString("/requests/policies/fragments/tasks"))
                .body(containsString("/register/policies/fragments/tasks"));
        given().auth()
                .oauth2(TestTokens.staff(people.one()))
                .accept(ContentType.HTML)
                .get("/tasks")
                .then()
                .body(not(containsString("/policies/fragments/tasks")));
    }

    private List<PublishedPolicies> told() {
        return StreamSupport.stream(
                        pool.query("""
                                select payload::json ->> 'document' as document from outbox
                                where type = 'PoliciesPublished.v1' order by seq""").execute().await().indefinitely().spliterator(), false)
                .map(row -> PublishedPolicies.read(row.getString("document")))
                .toList();
    }

    private long books() {
        return pool.query("select count(*) from policy_book")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
