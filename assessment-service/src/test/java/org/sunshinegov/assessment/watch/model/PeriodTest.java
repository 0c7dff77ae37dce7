package org.sunshinegov.assessment.watch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-Q1, 2025-01-01, 2025-03-31",
        "2025-Q4, 2025-10-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-12, 2025-12-01, 2025-12-31"
    })
    void a_code_names_its_first_and_last_day(String code, LocalDate first, LocalDate last) {
        assertThat(Period.of(code)).isEqualTo(new Period(code, first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-Q5", "2025-13", "2025-00", "2025-1", "2025-Q1-01", "1899"})
    void what_is_no_period_is_refused(String code) {
        assertThatThrownBy(() -> Period.of(code)).isInstanceOf(Refusal.class).hasMessageContaining("invalid-fields");
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2025, 5, 1);

        assertThat(Period.between(day, day)).isEqualTo(new Period(null, day, day));
        assertThatThrownBy(() -> Period.between(day, day.minusDays(1))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-Q1",
        "2025-03-31, 2025-Q1",
        "2025-04-01, 2025-Q2",
        "2025-09-30, 2025-Q3",
        "2025-12-31, 2025-Q4"
    })
    void every_day_lies_in_its_quarter(LocalDate day, String quarter) {
        assertThat(Period.quarterOf(day).code()).isEqualTo(quarter);
    }

    @Test
    void a_period_stands_in_an_address_as_it_was_asked_for() {
        assertThat(Period.of("2025-Q1").query()).isEqualTo("period=2025-Q1");
        assertThat(Period.between(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 2, 3))
                        .query())
                .isEqualTo("from=2025-01-02&to=2025-02-03");
    }
}
