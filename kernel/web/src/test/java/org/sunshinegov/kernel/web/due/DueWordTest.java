package org.sunshinegov.kernel.web.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"-1, late", "0, today", "1, soon", "3, soon", "4, ahead"})
    void a_date_is_near_from_three_days_on(int days, String nearness) {
        assertThat(DueExtensions.nearness(days, null)).isEqualTo(nearness);
    }

    @Test
    void a_page_may_warn_earlier() {
        assertThat(DueExtensions.nearness(5, 5)).isEqualTo("soon");
    }
}
