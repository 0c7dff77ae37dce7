package org.sunshinegov.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnprintedLettersTest {

    @ParameterizedTest
    @CsvSource({"0,PT1M", "1,PT2M", "5,PT32M", "10,PT1024M", "11,P1D", "1000,P1D"})
    void a_letter_that_fails_again_rests_twice_as_long_and_a_day_at_most(int failures, Duration pause) {
        assertThat(UnprintedLetters.pause(failures)).isEqualTo(pause);
    }
}
