package org.sunshinegov.kernel.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInRouteTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/requests/mine", "/search?q=a&page=2"})
    void one_goes_back_to_a_path_of_this_site(String back) {
        assertThat(SignInRoute.ownPath(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a\r\nSet-Cookie: x"})
    void an_address_elsewhere_leads_home(String back) {
        assertThat(SignInRoute.ownPath(back)).isEqualTo("/");
    }

    @Test
    void no_address_leads_home() {
        assertThat(SignInRoute.ownPath(null)).isEqualTo("/");
    }
}
