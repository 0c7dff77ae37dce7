package org.sunshinegov.assessment.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class WatchPagesIT {

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    BusinessClock clock;

    private final UUID overdue = UUID.randomUUID();
    private UUID unit;
    private UUID station;
    private String token;

    @BeforeEach
    void an_overdue_request_in_a_station() {
        unit = register.unit();
        station = register.unitBelow(unit);
        token = TestTokens.staff(register.officer(unit, Role.DISCLOSURE_OFFICER));
        LocalDate today = clock.today();
        LocalDate due = today.minusDays(2);
        inbox.hear(
                "request-service",
                Told.submitted(overdue, station, today.minusDays(30)),
                Told.received(overdue, station, today.minusDays(30)),
                Told.due(Told.REPLY, overdue, station, today.minusDays(30), due, due.minusDays(7)));
    }

    @Test
    void the_board_shows_each_unit_and_every_figure_opens_its_cases() {
        String page = page("/watch");

        assertThat(page).contains("监督看板", "/watch/units/" + unit + "?period=", "/watch/units/" + station);
        assertThat(page).contains("/watch/cases?figure=overdue&amp;unit=" + station + "&amp;period=");
        assertThat(page).contains("hx-get=\"/watch\"", "hx-trigger=\"every 5s\"", "hx-select=\"#board\"");
    }

    @Test
    void the_page_of_a_unit_shows_those_below_it() {
        assertThat(page("/watch/units/" + unit)).contains("下级单位", "/watch/units/" + station);
        assertThat(page("/watch/units/" + station)).doesNotContain("下级单位");
    }

    @Test
    void the_list_links_each_case_to_its_owner_and_says_how_late_it_is() {
        String page = page("/watch/cases?figure=overdue&unit=" + unit);

        assertThat(page).contains("/requests/" + overdue, "已逾期 2 天", "已超过承诺日期", "共 1 条");
        assertThat(page("/watch/cases?figure=replied-late&unit=" + unit)).contains("没有这类案件");
    }

    @Test
    void remedies_and_late_clarifications_are_figures_of_the_unit_that_open_their_cases() {
        LocalDate today = clock.today();
        UUID remedy = UUID.randomUUID();
        inbox.hear("request-service", Told.reconsideration(remedy, overdue, station, today));
        UUID asked = UUID.randomUUID();
        inbox.hear(
                "request-service",
                Told.received(asked, station, today.minusDays(20)),
                Told.clarificationAsked(asked, station, today),
                Told.clarifyBy(asked, station, today.minusDays(20), today.minusDays(9)));

        assertThat(page("/watch"))
                .contains(
                        "/watch/cases?figure=remedies-pending&amp;unit=" + station,
                        "/watch/cases?figure=clarified-late&amp;unit=" + station);
        assertThat(page("/watch/cases?figure=remedies-pending&unit=" + station))
                .contains("行政复议 " + remedy.toString().substring(0, 8), "/requests/" + overdue, "尚未审结")
                .doesNotContain("暂无期限");
        assertThat(page("/watch/cases?figure=clarified-late&unit=" + station + "&from=" + today + "&to=" + today))
                .contains("/requests/" + asked, "告知，应于");
    }

    @Test
    void the_pages_speak_english_too() {
        assertThat(page("/watch?lang=en")).contains("<html lang=\"en\"", "Watch board", "most overdue first");
        assertThat(page("/watch/cases?figure=overdue&lang=en&unit=" + unit)).contains("2 days late", "1 in all");
    }

    @Test
    void who_works_nowhere_is_told_so() {
        token = TestTokens.staff("works-nowhere");

        assertThat(page("/watch")).contains("没有可查看的单位");
    }

    @Test
    void who_reads_no_files_or_those_of_his_section_alone_gets_figures_without_links_to_cases() {
        for (String account : List.of(
                register.officer(register.unit(), Role.EFFICIENCY_OFFICE),
                register.officer(register.unit(), Role.LEADING_GROUP),
                register.officer(unit, Role.COUNTER_OFFICER),
                register.inSection(unit, Role.SECTION_HEAD))) {
            token = TestTokens.staff(account);

            for (String board : List.of("/watch", "/watch/units/" + unit)) {
                assertThat(page(board)).contains("不能查看具体案件").doesNotContain("/watch/cases");
            }
        }
    }

    private String page(String path) {
        return given().auth()
                .oauth2(token)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
