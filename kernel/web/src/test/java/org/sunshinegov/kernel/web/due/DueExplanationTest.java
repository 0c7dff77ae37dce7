package org.sunshinegov.kernel.web.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueExplanationTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 1, 31);

    private final DueExplanation explanation = new DueExplanation(
            List.of(
                    new ExplainedDay(FRIDAY, Mark.START, null, "收到", "Received", "art 31"),
                    skipped(1, "周末"),
                    skipped(2, "周末"),
                    skipped(3, "春节"),
                    new ExplainedDay(LocalDate.of(2025, 2, 4), Mark.COUNTED, 1, null, null, null),
                    new ExplainedDay(LocalDate.of(2025, 2, 5), Mark.DUE, 2, "第 2 日", "2nd day", "art 33")),
            "两日",
            "two days");

    @Test
    void the_sheets_are_the_months_the_period_touches() {
        assertThat(explanation.months())
                .extracting(Month::month)
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
    }

    @Test
    void a_sheet_begins_on_monday_and_leaves_days_outside_the_month_blank() {
        Month february = explanation.months().get(1);

        assertThat(february.weeks()).hasSize(5).allSatisfy(week -> assertThat(week)
                .hasSize(7));
        assertThat(february.weeks().get(0))
                .extracting(Month.Cell::blank)
                .containsExactly(true, true, true, true, true, false, false);
        assertThat(february.weeks().get(0).get(5).date()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(february.weeks().get(4).get(4).date()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(february.weeks().get(4).get(5).blank()).isTrue();
    }

    @Test
    void a_cell_carries_what_the_day_is_to_the_period_and_nothing_outside_it() {
        Month february = explanation.months().get(1);

        assertThat(february.weeks().get(1).get(2).day().mark()).isEqualTo(Mark.DUE);
        assertThat(february.weeks().get(1).get(2).day().number()).isEqualTo(2);
        assertThat(february.weeks().get(1).get(3).day()).isNull();
    }

    @Test
    void neighbouring_days_with_one_reason_are_one_line_and_plain_days_none() {
        assertThat(explanation.spans())
                .extracting(span -> span.first().reasonZh() + " " + span.first().date() + " " + span.last())
                .containsExactly(
                        "收到 2025-01-31 2025-01-31",
                        "周末 2025-02-01 2025-02-02",
                        "春节 2025-02-03 2025-02-03",
                        "第 2 日 2025-02-05 2025-02-05");
    }

    private static ExplainedDay skipped(int day, String reason) {
        return new ExplainedDay(LocalDate.of(2025, 2, day), Mark.SKIPPED, null, reason, reason, "notice");
    }
}
