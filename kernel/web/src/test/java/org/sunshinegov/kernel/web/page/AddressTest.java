package org.sunshinegov.kernel.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void setting_one_parameter_keeps_the_filters() {
        assertThat(new Address("/requests/cases", "state=open&size=20&q=%E6%8A%A5").with("size", 50))
                .isEqualTo("/requests/cases?state=open&q=%E6%8A%A5&size=50");
    }

    @Test
    void a_value_is_encoded() {
        assertThat(new Address("/search", "").with("q", "电梯&补助"))
                .isEqualTo("/search?q=%E7%94%B5%E6%A2%AF%26%E8%A1%A5%E5%8A%A9");
    }
}
