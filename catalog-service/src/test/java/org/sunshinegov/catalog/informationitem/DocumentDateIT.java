package org.sunshinegov.catalog.informationitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The day of making is the drafter's own to write, and the period of publication counts from it (Decree 711 article 26). */
@CatalogService
class DocumentDateIT {

    @Inject
    TestBus bus;

    @Inject
    BusinessClock clock;

    private TestUnit unit;
    private String entry;
    private LocalDate today;

    @BeforeEach
    void a_unit_with_an_entry() {
        unit = TestUnit.make();
        entry = unit.entry("规范性文件");
        today = clock.today();
    }

    @Test
    void mended_in_a_new_draft_it_moves_the_period_and_others_are_told_why() {
        TestItem item = made(today.minusDays(25));
        redate(item, today.minusDays(25));
        assertThat(bus.told(item.id(), DueDateMovedV1.class)).isEmpty();

        redate(item, today.minusDays(4));

        assertThat(bus.told(item.id(), DueDateMovedV1.class)).singleElement().satisfies(moved -> {
            assertThat(moved.cause()).isEqualTo("DOCUMENT_DATE");
            assertThat(moved.oldDueOn()).isEqualTo(due(today.minusDays(25)));
            assertThat(moved.dueOn()).isEqualTo(due(today.minusDays(4)));
        });
    }

    @Test
    void once_the_item_was_submitted_a_later_one_does_not_lengthen_the_period_and_an_earlier_one_shortens_it() {
        TestItem item = made(today.minusDays(25)).submitted();
        item.put(unit.drafter(), "taking-back", Map.of("reason", "补充材料")).statusCode(204);
        redate(item, today.minusDays(4));
        as(unit.officer())
                .get(item.path())
                .then()
                .body("content.documentDate", equalTo(today.minusDays(4).toString()));
        assertThat(bus.told(item.id(), DueDateMovedV1.class)).isEmpty();

        redate(item, today.minusDays(50));

        assertThat(bus.told(item.id(), DueDateMovedV1.class))
                .extracting(DueDateMovedV1::dueOn)
                .containsExactly(due(today.minusDays(50)));
    }

    @Test
    void once_the_item_is_late_a_later_one_does_not_make_it_timely() {
        TestItem item = made(today.minusDays(90));

        redate(item, today);

        assertThat(bus.told(item.id(), DueDateMovedV1.class)).isEmpty();
    }

    private static LocalDate due(LocalDate made) {
        return WorkingCalendar.bundled().addWorkingDays(made, 20);
    }

    private TestItem made(LocalDate on) {
        String location =
                as(unit.drafter()).body(form(on)).post("/api/catalog/v1/items").header("Location");
        return new TestItem(UUID.fromString(location.replaceAll(".*/", "")), unit);
    }

    private void redate(TestItem item, LocalDate on) {
        as(unit.drafter())
                .header("If-Match", item.etag())
                .body(form(on))
                .put(item.path())
                .then()
                .statusCode(204);
    }

    private Map<String, Object> form(LocalDate madeOn) {
        Map<String, Object> form = TestItem.form(unit, entry, "题", "文");
        form.put("documentDate", madeOn.toString());
        return form;
    }
}
