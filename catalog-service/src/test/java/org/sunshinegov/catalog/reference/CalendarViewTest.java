package org.sunshinegov.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;

class CalendarViewTest {

    private static final CalendarDocument BUNDLED = CalendarDocument.bundled();
    private static final CalendarDocument EARLIER = BUNDLED.asKnownOn(LocalDate.of(2025, 1, 1));
    private static final String CHANGE = """
            date,kind,holiday,notice,effectiveFrom
            2025-06-30,OFF,防汛,区通告,2025-06-20
            """;

    @Test
    void a_districts_own_calendar_without_the_latest_notice_of_the_release_is_said_to_lack_it() {
        CalendarDocument own = EARLIER.amended(CHANGE, LocalDate.of(2025, 6, 25));

        CalendarView view = CalendarView.of(own, BUNDLED);

        assertThat(view.own()).isTrue();
        assertThat(view.newerBundled()).isTrue();
        assertThat(view.lastNotice()).isEqualTo("2025-06-20");
        assertThat(view.coveredUntil()).isEqualTo("2025-12-31");
    }

    @Test
    void one_that_has_it_and_the_calendar_of_the_release_itself_lack_nothing() {
        CalendarDocument own = BUNDLED.amended(CHANGE, LocalDate.of(2025, 12, 1));

        assertThat(CalendarView.of(own, BUNDLED).newerBundled()).isFalse();
        assertThat(CalendarView.of(EARLIER, BUNDLED).newerBundled()).isFalse();
        assertThat(CalendarView.of(BUNDLED, BUNDLED).own()).isFalse();
    }
}
