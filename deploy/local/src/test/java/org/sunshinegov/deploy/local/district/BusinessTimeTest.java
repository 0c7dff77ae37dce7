package org.sunshinegov.deploy.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
        time.moved(FRIDAY);

        var next = new BusinessTime(new KeyValueFile(folder.resolve("clock.properties")));
        assertThat(next.now().orElseThrow()).isCloseTo(FRIDAY, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void data_do_not_go_back_before_what_they_have_seen() {
        time.moved(FRIDAY.plusSeconds(30));

        assertThatThrownBy(() -> time.requireAhead(FRIDAY.minusDays(1)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("已有数据的业务时间为 2025-01-24T09:00")
                .hasMessageContaining("不能回到 2025-01-23T09:00。请加 --fresh")
                .hasMessageContaining("The data know business time 2025-01-24T09:00")
                .hasMessageContaining("2025-01-23T09:00 lies before it. Add --fresh");
        assertThatCode(() -> time.requireAhead(FRIDAY.plusDays(1))).doesNotThrowAnyException();
        assertThat(time.now().orElseThrow()).isCloseTo(FRIDAY.plusSeconds(30), within(5, ChronoUnit.SECONDS));
    }
}
