package org.sunshinegov.kernel.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({"640, 640 B", "248311, 242 KB", "1843200, 1.8 MB"})
    void file_sizes_are_rounded_to_what_people_read(long bytes, String words) {
        assertThat(NumberExtensions.fileSize(bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"6, +6", "-2, −2", "0, 0"})
    void a_change_carries_its_sign(int change, String words) {
        assertThat(NumberExtensions.signed(change)).isEqualTo(words);
    }
}
