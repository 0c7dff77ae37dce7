package org.sunshinegov.kernel.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.clock.ClockKind;

class MovedDateTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 30);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    @Test
    void it_is_kept_in_codes_and_read_in_both_languages() {
        MovedDate moved = new MovedDate(ClockKind.REQUEST_REPLY, FROM, TO, "calendar", "1001.2026-01-26.0000");

        assertThat(MovedDate.of(moved.reason())).contains(moved);
        assertThat(moved.zh()).isEqualTo("工作日历更新（1001.2026-01-26.0000），答复期限由2026年3月30日改为2026年3月31日");
        assertThat(moved.en())
                .isEqualTo("new working calendar (1001.2026-01-26.0000):"
                        + " the reply is due on 2026-03-31 instead of 2026-03-30");
    }

    @Test
    void a_date_that_stays_and_a_clock_that_stands_still_say_so() {
        MovedDate stays = new MovedDate(ClockKind.PUBLICATION, TO, TO, "calendar", "1001.2026-01-26.0000");
        MovedDate stopped = new MovedDate(ClockKind.REQUEST_REPLY, FROM, TO, "suspended", "0001.2025-11-04.0000");

        assertThat(stays.zh()).endsWith("公开期限仍为2026年3月31日");
        assertThat(stays.en()).endsWith("publication stays due on 2026-03-31");
        assertThat(stopped.zh()).isEqualTo("期限中止，答复期限由2026年3月30日改为2026年3月31日");
        assertThat(stopped.en()).isEqualTo("clock stopped: the reply is due on 2026-03-31 instead of 2026-03-30");
    }

    @Test
    void what_somebody_has_written_is_left_as_it_is() {
        assertThat(MovedDate.of("材料较多")).isEmpty();
    }
}
