package org.sunshinegov.kernel.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void what_was_not_asked_for_is_no_condition() {
        Conditions none = new Conditions().and("state = ?", null);

        assertThat(none.text()).isEqualTo("true");
        assertThat(none.values().size()).isZero();
    }

    @Test
    void each_value_stands_once_and_in_its_order() {
        Conditions two = new Conditions()
                .and("state = ?", "OPEN")
                .and("a like ? or b like ?", "%x%")
                .and("c is null");

        assertThat(two.text()).isEqualTo("(state = $1) and (a like $2 or b like $2) and (c is null)");
        assertThat(two.value(20)).isEqualTo("$3");
        assertThat(two.values().getString(1)).isEqualTo("%x%");
    }

    @Test
    void what_is_typed_is_a_value_and_never_part_of_the_statement() {
        Conditions typed = new Conditions().and("name = ?", "? or true");

        assertThat(typed.text()).isEqualTo("(name = $1)");
    }
}
