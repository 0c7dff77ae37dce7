package org.sunshinegov.kernel.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class CursorTest {

    private static final UUID ID = UUID.fromString("018f3c2a-0000-7000-8000-000000000001");

    @Test
    void a_cursor_comes_back_as_it_was_given_out() {
        Cursor cursor = new Cursor("2026-10-15T08:00:00Z", ID);

        Cursor again = Cursor.fromString(cursor.encoded());

        assertThat(again).isEqualTo(cursor);
        OffsetDateTime place = again.sort(OffsetDateTime::parse);
        assertThat(place).isEqualTo(OffsetDateTime.parse("2026-10-15T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "bm9uZQ", "fHw"})
    void what_is_no_cursor_is_refused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cursor.fromString(typed))
                .extracting(Refusal::code)
                .isEqualTo("cursor");
    }

    @Test
    void a_cursor_with_a_nul_is_none_of_ours() {
        String typed = new Cursor("2026\0", ID).encoded();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Cursor.fromString(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z"})
    void a_cursor_at_a_day_nobody_means_is_none_of_ours(String day) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Cursor(day, ID).sort(OffsetDateTime::parse))
                .extracting(Refusal::code)
                .isEqualTo("cursor");
    }

    @Test
    void the_cursor_of_a_list_sorted_otherwise_is_refused() {
        String other = Base64.getUrlEncoder().encodeToString(("12|" + ID).getBytes(StandardCharsets.UTF_8));
        Cursor cursor = Cursor.fromString(other);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cursor.sort(OffsetDateTime::parse));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Cursor("today", ID).sort(Integer::valueOf))
                .extracting(Refusal::code)
                .isEqualTo("cursor");
    }
}
