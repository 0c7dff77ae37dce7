package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class OptionsTest {

    @Test
    void nothing_said_means_port_8080_kept_data_and_the_sample_district() {
        assertThat(Options.parse()).isEqualTo(new Options(8080, false, false, Optional.empty(), false));
    }

    @Test
    void every_option_is_heard() {
        assertThat(Options.parse("--fresh", "--empty", "--port", "9090", "--now", "2025-01-24T09:00"))
                .isEqualTo(new Options(9090, true, true, Optional.of(LocalDateTime.of(2025, 1, 24, 9, 0)), false));
        assertThat(Options.parse("-h").help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "--colour|Unknown option --colour",
                "--port|--port needs a value",
                "--port 80|The port is a number from 1024 to 65000",
                "--port high|The port is a number from 1024 to 65000, not high",
                "--now yesterday|Not a time: yesterday",
                "--now 2025-02-30T09:00|看不懂的时间：2025-02-30T09:00",
                "--now|--now 需要一个值"
            },
            delimiter = '|')
    void what_cannot_be_understood_is_refused_with_a_hint(String words, String refusal) {
        assertThatThrownBy(() -> Options.parse(words.split(" ")))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining(refusal);
    }
}
