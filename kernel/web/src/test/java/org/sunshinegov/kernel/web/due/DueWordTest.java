package org.sunshinegov.kernel.web.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.law.clock.DaysLeft;

class DueWordTest {

    @ParameterizedTest
    @CsvSource({
        "5, false, dueLeftWorking, 5",
        "1, false, dueLeftWorkingOne, 1",
        "0, false, dueToday, 0",
        "-1, false, dueLateWorkingOne, 1",
        "-4, false, dueLateWorking, 4",
        "60, true, dueLeft, 60",
        "-2, true, dueLate, 2"
    })
    void days_left_are_said_in_the_words_of_their_number_and_unit(
            long days, boolean calendar, String key, long amount) {
        assertThat(DueWord.of(days, calendar)).isEqualTo(new DueWord(key, amount));
    }

    @ParameterizedTest
    @CsvSource({"-1, LATE", "0, TODAY", "1, ONE", "2, THREE", "3, THREE", "4, FIVE", "5, FIVE", "6, AHEAD"})
    void people_are_warned_five_three_and_one_day_before(int days, Nearness near) {
        assertThat(DueExtensions.nearness(days)).isEqualTo(near);
    }

    @Test
    void what_was_missed_on_friday_is_late_on_saturday() {
        DaysLeft saturday = new DaysLeft(0, true, "已逾期，不足1个工作日", "overdue by less than 1 working day");

        assertThat(DueExtensions.nearness(saturday)).isEqualTo(Nearness.LATE);
        assertThat(DueExtensions.word(saturday, null)).isEqualTo(new DueWord("dueLateWorkingNone", 0));
        assertThat(DueExtensions.word(left(0), null)).isEqualTo(new DueWord("dueToday", 0));
    }

    @Test
    void warnings_are_counted_the_most_urgent_first_and_what_is_ahead_needs_none() {
        assertThat(Nearness.warnings(Map.of(left(9), 1, left(5), 2, left(-3), 130, left(4), 1, left(1), 1)))
                .containsExactly(entry(Nearness.LATE, 130), entry(Nearness.ONE, 1), entry(Nearness.FIVE, 3));
        assertThat(Nearness.warnings(Map.of(left(6), 1, left(20), 1))).isEmpty();
    }

    private static DaysLeft left(int days) {
        return new DaysLeft(days, days < 0, "", "");
    }
}
