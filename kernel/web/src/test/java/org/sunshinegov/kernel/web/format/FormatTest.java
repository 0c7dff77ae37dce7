package org.sunshinegov.kernel.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @Test
    void personal_values_show_their_ends_only() {
        assertThat(MaskExtensions.maskedPhone("13800135678")).isEqualTo("138****5678");
        assertThat(MaskExtensions.maskedIdNumber("11010119900307123X")).isEqualTo("1101**********123X");
        assertThat(MaskExtensions.maskedName("李建国")).isEqualTo("李**");
    }

    @Test
    void a_value_too_short_to_hide_a_part_of_is_hidden_whole() {
        assertThat(MaskExtensions.maskedPhone("5678")).isEqualTo("****");
        assertThat(MaskExtensions.maskedName("李")).isEqualTo("*");
    }

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
