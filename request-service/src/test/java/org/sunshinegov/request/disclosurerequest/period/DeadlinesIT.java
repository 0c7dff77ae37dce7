package org.sunshinegov.request.disclosurerequest.period;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.request.TestCertificates;

/** The public's calculator: every statutory period of a request, with its explanation and without an account. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class DeadlinesIT {

    @ParameterizedTest
    @CsvSource({
        "REQUEST_REPLY, 算20个工作日，, 2026年3月30日（周一）答复",
        "REQUEST_REPLY_EXTENDED, 经批准延长20个工作日, 2026年4月28日（周二）答复",
        "CLARIFICATION_NOTICE, 算7个工作日，, 2026年3月11日（周三）告知补正",
        "CLARIFICATION_ANSWER, 算15个工作日，, 2026年3月23日（周一）补正",
        "THIRD_PARTY_OPINION, 算15个工作日，, 2026年3月23日（周一）提出意见",
        "AGENCY_OPINION, 被征求意见机关收到征求意见书, 2026年3月23日（周一）提出意见",
        "FEE_PAYMENT, 算20个工作日，, 2026年3月30日（周一）缴费",
        "PUBLICATION, 算20个工作日，, 2026年3月30日（周一）公开",
        "RECONSIDERATION, 期满日2026年5月1日（周五）为休息日，顺延, 2026年5月6日（周三）申请行政复议",
        "LITIGATION, 算6个月，, 2026年9月2日（周三）提起行政诉讼",
        "LITIGATION_AFTER_RECONSIDERATION, 收到复议决定书, 2026年3月17日（周二）提起行政诉讼",
    })
    void anybody_computes_every_statutory_period_and_reads_why(String kind, String because, String due) {
        page("kind=" + kind + "&from=2026-03-02")
                .statusCode(200)
                .body(containsString(because))
                .body(containsString("最迟应于" + due))
                .body(containsString("value=\"" + kind + "\" selected"));
    }

    @Test
    void the_days_given_for_a_clarification_count_for_it_and_for_nothing_else() {
        page("kind=CLARIFICATION_ANSWER&from=2026-03-02&days=10")
                .statusCode(200)
                .body(containsString("算10个工作日"))
                .body(containsString("最迟应于2026年3月16日（周一）补正"));
        page("kind=REQUEST_REPLY&from=2026-03-02&days=10").body(containsString("2026年3月30日（周一）答复"));
    }

    @Test
    void what_is_no_period_no_day_and_no_number_is_refused_and_an_empty_form_computes_nothing() {
        page("kind=ANOTHER&from=2026-03-02").statusCode(404);
        page("kind=REQUEST_REPLY&from=2026-02-30").statusCode(422);
        page("kind=CLARIFICATION_ANSWER&from=2026-03-02&days=0").statusCode(422);
        page("kind=CLARIFICATION_ANSWER&from=2026-03-02&days=ten").statusCode(422);
        page("kind=&from=2026-03-02&days=").statusCode(200).body(not(containsString("最迟应于")));
    }

    private static ValidatableResponse page(String query) {
        return given().accept(ContentType.HTML).get("/tools/deadline?" + query).then();
    }
}
