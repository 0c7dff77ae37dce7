package org.sunshinegov.deploy.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"5d, PT120H", "3h, PT3H", "30m, PT30M", "1d12h30m, PT36H30M"})
    void durations_read_as_people_write_them(String text, Duration duration) {
        assertThat(Times.duration(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5 d", "-1d", "1h1d", "1w"})
    void anything_else_is_no_duration(String text) {
        assertThatThrownBy(() -> Times.duration(text))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("Not a duration: " + text);
    }

    @Test
    void a_date_means_its_first_moment() {
        assertThat(Times.time("2025-01-24")).isEqualTo(LocalDateTime.of(2025, 1, 24, 0, 0));
        assertThat(Times.time("2025-01-24T09:00")).isEqualTo(LocalDateTime.of(2025, 1, 24, 9, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "24.1.2025", "2025-01-24T25:00"})
    void a_time_that_does_not_exist_is_refused(String text) {
        assertThatThrownBy(() -> Times.time(text))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("Not a time: " + text);
    }
}
