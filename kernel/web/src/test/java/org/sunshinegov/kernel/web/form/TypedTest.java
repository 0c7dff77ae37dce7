package org.sunshinegov.kernel.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class TypedTest {

    private enum Size {
        SMALL,
        LARGE
    }

    @Test
    void a_date_from_1900_to_2200_is_read_and_nothing_typed_is_none() {
        assertThat(Typed.date("from", " 1900-01-01 ")).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(Typed.date("from", "2200-12-31")).isEqualTo(LocalDate.of(2200, 12, 31));
        assertThat(Typed.date("from", " ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "1899-12-31", "2201-01-01", "+999999-01-01"})
    void a_date_nobody_means_is_refused_naming_its_field(String typed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Typed.date("from", typed));

        assertThat(refusal.details())
                .containsEntry(
                        "fields",
                        Map.of(
                                "from",
                                new FieldFault(
                                        "日期应在1900年至2200年之间", "the date must lie between the years 1900 and 2200")));
    }

    @Test
    void an_id_of_a_filter_that_is_none_is_refused_naming_it_and_one_of_a_form_is_nobody_s() {
        assertThat(Typed.id("unit", " 00000000-0000-4000-8000-000000000000 "))
                .isEqualTo(UUID.fromString("00000000-0000-4000-8000-000000000000"));
        assertThat(Typed.id("unit", " ")).isNull();

        assertThat(catchThrowableOfType(Refusal.class, () -> Typed.id("unit", "x"))
                        .details())
                .containsEntry("fields", Map.of("unit", new FieldFault("不是有效的编号", "no id")));
        assertThat(catchThrowableOfType(Refusal.class, () -> Typed.id("x")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void a_choice_is_read_in_any_case_and_what_is_none_is_refused_naming_the_choices() {
        assertThat(Typed.oneOf("size", Size.values(), " small ")).isEqualTo(Size.SMALL);
        assertThat(Typed.oneOf("size", Size.values(), "")).isNull();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Typed.oneOf("size", Size.values(), "DAYS"));

        assertThat(refusal.details())
                .containsEntry(
                        "fields", Map.of("size", new FieldFault("没有这个选项", "no such choice; there are SMALL, LARGE")));
    }
}
