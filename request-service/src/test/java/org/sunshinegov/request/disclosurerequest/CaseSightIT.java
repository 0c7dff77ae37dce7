package org.sunshinegov.request.disclosurerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** Which cases of a unit who sees (7.2: own section, own unit), the same in lists, pages and moves. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class CaseSightIT {

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private final Map<String, Cases> cases = new LinkedHashMap<>();
    private Cases first;
    private UUID water;
    private UUID roads;

    @BeforeEach
    void cases_of_two_sections_and_of_none() {
        first = new Cases(register).received();
        water = register.section(first.unit);
        roads = register.section(first.unit);
        cases.put("none", first);
        given("water", water);
        given("roads", roads);
    }

    private void given(String name, UUID section) {
        Cases one = first.in(first.another()).received();
        inHand(one, section);
        cases.put(name, one);
    }

    private static void inHand(Cases one, UUID section) {
        one.move(one.officer(), "registration", Map.of());
        one.move(one.officer(), "assignment", Map.of("sectionId", section, "handlerId", one.handlerId));
    }

    private Cases overTheCounter() {
        String location = first.officer()
                .body(Map.of("channel", "COUNTER", "request", Cases.filing(first.unit, true)))
                .post(Cases.REQUESTS + "/assisted")
                .header("Location");
        return first.in(location.substring(location.lastIndexOf('/') + 1));
    }

    @Test
    void a_drafter_or_head_of_a_section_sees_the_cases_of_the_section_and_those_of_none() {
        assertThat(seenBy(memberOf(water, Role.DRAFTER))).containsExactly("none", "water");
        assertThat(seenBy(memberOf(roads, Role.SECTION_HEAD))).containsExactly("none", "roads");
        String both = memberOf(water, Role.DRAFTER);
        register.appointIn(both, first.unit, roads, Role.DRAFTER);
        assertThat(seenBy(both)).containsExactly("none", "roads", "water");
    }

    @Test
    void everybody_else_of_the_unit_sees_them_all() {
        for (Role role : new Role[] {
            Role.DISCLOSURE_OFFICER,
            Role.LEADER_IN_CHARGE,
            Role.UNIT_HEAD,
            Role.DISCLOSURE_BODY_HEAD,
            Role.DRAFTER,
            Role.SECTION_HEAD
        }) {
            assertThat(seenBy(register.officer(first.unit, role)))
                    .as(role.name())
                    .hasSize(3);
        }
        String headAndOfficer = memberOf(water, Role.SECTION_HEAD);
        register.appoint(headAndOfficer, first.unit, Role.DISCLOSURE_OFFICER);
        assertThat(seenBy(headAndOfficer)).hasSize(3);
    }

    @Test
    void the_leading_group_decides_on_no_case_and_sees_none_wherever_it_is_held() {
        assertThat(seenBy(register.officer(first.unit, Role.LEADING_GROUP))).isEmpty();
        assertThat(seenBy(register.officer(register.unit(), Role.LEADING_GROUP)))
                .isEmpty();
        String both = memberOf(water, Role.DRAFTER);
        register.appoint(both, first.unit, Role.LEADING_GROUP);
        assertThat(seenBy(both)).containsExactly("none", "water");
    }

    @Test
    void the_counter_sees_what_waits_to_be_registered_or_for_its_applicant_and_what_came_in_over_it() {
        Cases paper = overTheCounter();
        cases.put("paper", paper);
        String counter = register.officer(first.unit, Role.COUNTER_OFFICER);
        assertThat(seenBy(counter)).containsExactly("none", "paper");
        assertThat(seenBy(register.officer(register.unit(), Role.COUNTER_OFFICER)))
                .isEmpty();

        inHand(paper, roads);
        Cases asked = cases.get("water");
        asked.move(asked.officer(), "clarification-request", Map.of("points", "年份"));
        assertThat(seenBy(counter)).containsExactly("none", "paper", "water");

        asked.move(Cases.staff(counter).contentType(ContentType.JSON), "clarification", Map.of("text", "2025年"));
        assertThat(seenBy(counter)).containsExactly("none", "paper");
        paper.post(TestTokens.staff(counter), "/requests/cases/" + paper.id() + "/withdrawal", Map.of())
                .statusCode(303)
                .header("Location", endsWith("/requests/cases"));
        assertThat(seenBy(counter)).containsExactly("none");

        String both = memberOf(water, Role.DRAFTER);
        register.appoint(both, first.unit, Role.COUNTER_OFFICER);
        assertThat(seenBy(both)).containsExactly("none", "water");
    }

    @Test
    void of_what_it_sees_the_counter_reads_no_file() {
        Cases paper = overTheCounter();
        inHand(paper, roads);
        String document = Cases.staff(paper.handler)
                .multiPart("file", "measured.txt", new byte[] {'1'}, "text/plain")
                .post(paper.location + "/documents")
                .path("id");
        var unused = paper.proposed(
                "consultation", Map.of("kind", "AGENCY", "name", "水务局", "contact", "010", "question", "是否公开"));
        String account = register.officer(first.unit, Role.COUNTER_OFFICER);
        String page = "/requests/cases/" + paper.id();

        Cases.staff(account)
                .get(paper.location)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"), "proposals", empty(), "assignment", nullValue());
        Cases.html(TestTokens.staff(account))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("2025年辖区河道水质监测数据"), containsString("撤回申请"))
                .body(
                        not(containsString("measured.txt")),
                        not(containsString("办理记录")),
                        not(containsString("报批事项")),
                        not(containsString(first.id().toString())));
        for (String handedOut : new String[] {"/receipt", "/due"}) {
            Cases.html(TestTokens.staff(account)).get(page + handedOut).then().statusCode(200);
        }
        for (String file : new String[] {"/proposals", "/consultations", "/remedies", "/receipt-date"}) {
            Cases.html(TestTokens.staff(account)).get(page + file).then().statusCode(404);
        }
        for (String file : new String[] {"/documents/" + document, "/letters", "/letters/registration-form"}) {
            Cases.staff(account).get(paper.location + file).then().statusCode(404);
        }
    }

    @Test
    void the_efficiency_office_reads_no_file_and_opens_none_to_who_is_of_a_section() {
        assertThat(seenBy(register.officer(first.unit, Role.EFFICIENCY_OFFICE))).isEmpty();
        String both = memberOf(water, Role.DRAFTER);
        register.appoint(both, first.unit, Role.EFFICIENCY_OFFICE);
        assertThat(seenBy(both)).containsExactly("none", "water");
    }

    @Test
    void an_administrators_office_opens_no_other_section_and_an_office_elsewhere_none_here() {
        String administrator = memberOf(water, Role.DRAFTER);
        register.appoint(administrator, first.unit, Role.SYSTEM_ADMIN);
        register.appoint(administrator, register.unit(), Role.DISCLOSURE_OFFICER);

        assertThat(seenBy(administrator)).containsExactly("none", "water");
    }

    @Test
    void a_handler_and_whoever_acts_for_him_see_what_he_handles_for_another_section() {
        String handler = memberOf(water, Role.DRAFTER);
        Cases roadsCase = cases.get("roads");
        roadsCase.move(
                roadsCase.officer(),
                "assignment",
                Map.of("sectionId", roads, "handlerId", register.personOf(handler), "handover", "移交材料"));
        String deputy = memberOf(register.section(first.unit), Role.DRAFTER);
        register.depute(deputy, first.unit, Role.DRAFTER, register.personOf(handler));

        assertThat(seenBy(handler)).containsExactly("none", "roads", "water");
        assertThat(seenBy(deputy)).containsExactly("none", "roads");
        register.recall(deputy);
        assertThat(seenBy(deputy)).containsExactly("none");
    }

    @Test
    void a_case_out_of_sight_answers_as_an_unknown_one() {
        String stranger = memberOf(water, Role.DRAFTER);
        Cases hidden = cases.get("roads");
        String unknown = UUID.randomUUID().toString();

        String refused = Cases.staff(stranger)
                .get(hidden.location)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(refused.replace(hidden.id().toString(), unknown))
                .isEqualTo(Cases.staff(stranger)
                        .get(Cases.REQUESTS + "/" + unknown)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
        for (String page : new String[] {"", "/applicant", "/due", "/proposals", "/consultations"}) {
            Cases.html(TestTokens.staff(stranger))
                    .get("/requests/cases/" + hidden.id() + page)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void beside_a_case_stand_only_those_of_the_same_words_that_are_in_sight() {
        String page = "/requests/cases/" + cases.get("water").id();
        String hidden = "/requests/cases/" + cases.get("roads").id();

        Cases.html(TestTokens.staff(first.officer)).get(page).then().body(containsString(hidden));
        Cases.html(TestTokens.staff(memberOf(water, Role.DRAFTER)))
                .get(page)
                .then()
                .body(not(containsString(hidden)), containsString("/requests/cases/" + first.id()));
    }

    @Test
    void a_date_that_has_moved_is_told_to_who_finds_its_case_in_his_list() {
        change(
                "update clock set moved_on = current_date, moved_from = due_on - 1 where organisation_id = $1",
                first.unit);

        assertThat(moved(register.officer(first.unit, Role.DISCLOSURE_OFFICER)))
                .containsExactly("none", "roads", "water");
        assertThat(moved(memberOf(water, Role.DRAFTER))).containsExactly("none", "water");
        assertThat(moved(memberOf(roads, Role.SECTION_HEAD))).containsExactly("none", "roads");
        assertThat(moved(register.officer(first.unit, Role.COUNTER_OFFICER))).containsExactly("none");
        assertThat(moved(register.officer(first.unit, Role.LEADING_GROUP))).isEmpty();
    }

    private Set<String> moved(String account) {
        String page = Cases.html(TestTokens.staff(account))
                .get("/requests/fragments/moved-dates")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return cases.entrySet().stream()
                .filter(one -> page.contains("/requests/cases/" + one.getValue().id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void change(String statement, UUID unit) {
        var unused =
                pool.preparedQuery(statement).execute(Tuple.of(unit)).await().atMost(Duration.ofSeconds(5));
    }

    private String memberOf(UUID section, Role role) {
        String account = register.officer(first.unit);
        register.appointIn(account, first.unit, section, role);
        return account;
    }

    /** In the list, by id, and to a move: each must say the same. */
    private Set<String> seenBy(String account) {
        Set<String> listed = new TreeSet<>();
        Set<String> opened = new TreeSet<>();
        Set<String> touched = new TreeSet<>();
        var ids = Cases.staff(account).get(Cases.REQUESTS).path("items.id").toString();
        cases.forEach((name, one) -> {
            if (ids.contains(one.id().toString())) {
                var unused = listed.add(name);
            }
            if (Cases.staff(account).get(one.location).statusCode() == 200) {
                var unused = opened.add(name);
            }
            if (one.tryMove(Cases.staff(account).contentType(ContentType.JSON), "closing", Map.of())
                            .statusCode()
                    != 404) {
                var unused = touched.add(name);
            }
        });
        assertThat(opened).isEqualTo(listed);
        assertThat(touched).isEqualTo(listed);
        return listed;
    }
}
