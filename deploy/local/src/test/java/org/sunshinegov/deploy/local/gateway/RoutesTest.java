package org.sunshinegov.deploy.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "/auth/realms/sunshine, keycloak"
    })
    void a_path_belongs_to_the_part_with_the_longest_prefix(String path, String part) {
        assertThat(routes.partFor(path)).isEqualTo(part);
    }

    @Test
    void no_path_is_given_twice() {
        assertThat(routes.all()).extracting(Routes.Route::path).doesNotHaveDuplicates();
    }
}
