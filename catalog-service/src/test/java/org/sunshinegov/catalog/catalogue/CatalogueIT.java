package org.sunshinegov.catalog.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sunshinegov.catalog.testing.TestUnit.as;
import static org.sunshinegov.catalog.testing.TestUnit.entryForm;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.catalogue.model.Cycle;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.platform.time.BusinessClock;

@CatalogService
class CatalogueIT {

    private static final String API = "/api/catalog/v1/entries";

    @Inject
    PublicationDuties duties;

    @Inject
    BusinessClock clock;

    @Inject
    TestBus bus;

    @Inject
    TestReviews reviews;

    private TestUnit unit;

    @BeforeEach
    void a_unit() {
        unit = TestUnit.make();
    }

    @Test
    void a_units_catalogue_is_loaded_at_once_and_public() {
        List<Map<String, Object>> forms = List.of(
                entryForm("机构职能", "PROMPT"),
                entryForm("财政收支", "RECURRING_QUARTERLY_PLUS_10CD"),
                custom("工作简报", "MONTHLY", 5));

        as(unit.officer())
                .body(forms)
                .post(API + "/load?organisation=" + unit.id())
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(3));

        given().get(API + "?organisation=" + unit.id())
                .then()
                .statusCode(200)
                .body("$", hasSize(3))
                .body("find { it.matter == '工作简报' }.cycle", equalTo("MONTHLY"));
    }

    @Test
    void a_faulty_row_is_named_and_nothing_is_entered() {
        List<Map<String, Object>> forms =
                List.of(entryForm("甲", "PROMPT"), entryForm("乙", "SOMETIMES"), custom("丙", "MONTHLY", 500));

        as(unit.officer())
                .body(forms)
                .post(API + "/load?organisation=" + unit.id())
                .then()
                .statusCode(422)
                .body("fields", hasKey("[1].timingClass"))
                .body("fields", hasKey("[2].days"))
                .body("fields", aMapWithSize(2));

        given().get(API + "?organisation=" + unit.id()).then().body("$", hasSize(0));
    }

    @Test
    void what_is_no_list_of_entries_is_refused_and_a_hole_in_it_named() {
        String path = API + "/load?organisation=" + unit.id();

        as(unit.officer()).body("[null]").post(path).then().statusCode(422).body("fields", hasKey("[0]"));
        for (String body : List.of("null", "{}", "[1]")) {
            as(unit.officer()).body(body).post(path).then().statusCode(422);
        }
        Map<String, Object> holed = new HashMap<>(entryForm("甲", "PROMPT"));
        holed.put("categories", Collections.singletonList(null));
        as(unit.officer())
                .body(holed)
                .post(API + "?organisation=" + unit.id())
                .then()
                .statusCode(422)
                .body("fields", hasKey("categories"));
    }

    @Test
    void only_its_officers_and_section_heads_keep_a_units_catalogue() {
        String path = API + "?organisation=" + unit.id();

        as(unit.drafter()).body(entryForm("甲", "PROMPT")).post(path).then().statusCode(403);
        as(TestUnit.make().officer())
                .body(entryForm("甲", "PROMPT"))
                .post(path)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(entryForm("甲", "PROMPT"))
                .post(path)
                .then()
                .statusCode(401);
        as(unit.officer()).body(entryForm("甲", "PROMPT")).post(path).then().statusCode(201);
        as(unit.officer()).body(entryForm("甲", "PROMPT")).post(path).then().statusCode(409);
    }

    @Test
    void an_entry_for_the_units_own_staff_is_not_shown_to_others() {
        Map<String, Object> internal = new HashMap<>(entryForm("考勤", "PROMPT"));
        internal.put("audience", "INTERNAL");
        String location = as(unit.officer())
                .body(internal)
                .post(API + "?organisation=" + unit.id())
                .header("Location");

        given().get(location).then().statusCode(404);
        as(TestUnit.make().officer()).get(location).then().statusCode(404);
        as(unit.drafter()).get(location).then().statusCode(200);
    }

    @Test
    void each_period_of_a_recurring_matter_is_a_duty_which_the_next_publication_fulfils() throws Throwable {
        as(unit.officer())
                .body(entryForm("财政收支", "RECURRING_QUARTERLY_PLUS_10CD"))
                .post(API + "?organisation=" + unit.id())
                .then()
                .statusCode(201);
        LocalDate quarterEnd = Cycle.QUARTERLY.lastDay(clock.today());
        Instant afterwards = quarterEnd.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

        VertxContextSupport.subscribeAndAwait(() -> duties.runDue(afterwards));
        VertxContextSupport.subscribeAndAwait(() -> duties.runDue(afterwards));

        String path = API + "/duties?organisation=" + unit.id();
        String duty = as(unit.officer())
                .get(path)
                .then()
                .body("$", hasSize(1))
                .body("[0].dueOn", equalTo(quarterEnd.plusDays(10).toString()))
                .body("[0].fulfilledOn", nullValue())
                .extract()
                .path("[0].id");
        DueDateSetV1 told = bus.told(UUID.fromString(duty), DueDateSetV1.class).get(0);
        assertThat(told.clockKind()).isEqualTo("PERIODIC_PUBLICATION");
        assertThat(told.dueOn()).isEqualTo(quarterEnd.plusDays(10));

        String entry =
                as(unit.officer()).get(API + "?organisation=" + unit.id()).path("[0].id");
        TestItem item = TestItem.draft(unit, entry, "三季度收支", "附表").published(reviews);
        as(unit.officer())
                .get(path)
                .then()
                .body("[0].fulfilledOn", notNullValue())
                .body("[0].itemId", equalTo(item.id().toString()));
        assertThat(bus.told(UUID.fromString(duty), PublicationDutyFulfilledV1.class))
                .extracting(PublicationDutyFulfilledV1::itemId)
                .containsExactly(item.id());
    }

    private static Map<String, Object> custom(String matter, String cycle, int days) {
        Map<String, Object> form = new HashMap<>(entryForm(matter, "PERIODIC_CUSTOM"));
        form.put("cycle", cycle);
        form.put("days", days);
        return form;
    }
}
