package org.sunshinegov.deploy.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class BusinessTimeTest {
    static final LocalDateTime FRIDAY = LocalDateTime.of(2025, 1, 24, 9, 0);

    @TempDir
    Path folder;

    BusinessTime time;

    @BeforeEach
    void open() {
        time = new BusinessTime(new KeyValueFile(folder.resolve("clock.properties")));
    }

    @Test
    void a_district_keeps_real_time_until_it_is_moved() {
        assertThat(time.now()).isEmpty();
        assertThat(time.nowOrRealTime()).isCloseTo(LocalDateTime.now(BusinessTime.ZONE), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_moved_time_goes_on_from_there_in_the_next_run() {
        time.beginAt(FRIDAY, false);

        var next = new BusinessTime(new KeyValueFile(folder.resolve("clock.properties")));
        assertThat(next.now().orElseThrow()).isCloseTo(FRIDAY, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void data_do_not_go_back_before_what_they_have_seen() {
        time.beginAt(FRIDAY, false);

        assertThatThrownBy(() -> time.beginAt(FRIDAY.minusDays(1), true))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("2025-01-23T09:00 lies before it. Add --fresh");
        time.beginAt(FRIDAY.plusDays(1), true);
        assertThat(time.now().orElseThrow()).isCloseTo(FRIDAY.plusDays(1), within(5, ChronoUnit.SECONDS));
    }
}
