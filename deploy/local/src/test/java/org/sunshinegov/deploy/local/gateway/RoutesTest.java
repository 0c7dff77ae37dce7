package org.sunshinegov.deploy.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.deploy.local.component.Repository;

class RoutesTest {
    static Routes routes;

    @BeforeAll
    static void read() throws IOException {
        routes = Routes.in(Repository.here().root().resolve("deploy/routes.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, catalog",
        "/sign-in, catalog",
        "/items/1, catalog",
        "/assets/1/sunshine.css, catalog",
        "/api/catalog/v1/items, catalog",
        "/requests, request",
        "/requests/new, request",
        "/requestsheet, catalog",
        "/tools/deadline, request",
        "/tools, catalog",
        "/api/requests/v1/requests, request",
        "/reviews/7, review",
        "/api/reviews/v1, review",
        "/watch, assessment",
        "/api/assessment/v1/facts, assessment",
        "/auth/realms/sunshine, keycloak",
        "/auth/realms/sunshine/protocol/openid-connect/auth, keycloak",
        "/auth/resources/a1b2c/login/keycloak/css/styles.css, keycloak"
    })
    void a_path_belongs_to_the_part_with_the_longest_prefix(String path, String part) {
        assertThat(routes.partFor(path)).isEqualTo(part);
    }

    /** The catalogue has no such page either, and says so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth",
                "/auth/",
                "/auth/admin",
                "/auth/admin/master/console/",
                "/auth/admin/realms/sunshine/users",
                "/auth/realms",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/sunshine/../master/account",
                "/auth/realms/sunshine/%2e%2e/master",
                "/auth/realms/sunshine/.%2E/%2E./admin/",
                "/auth/resources/..//admin/",
                "/auth/realms/sunshine2"
            })
    void of_keycloak_nothing_but_the_realm_is_reached(String path) {
        assertThat(routes.partFor(path)).isEqualTo("catalog");
    }

    @Test
    void a_path_that_cannot_be_read_is_nobodys() {
        assertThatThrownBy(() -> routes.partFor("/auth/%zz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_path_is_given_twice() {
        assertThat(routes.all()).extracting(Routes.Route::path).doesNotHaveDuplicates();
    }
}
