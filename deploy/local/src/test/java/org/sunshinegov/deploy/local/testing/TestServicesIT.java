package org.sunshinegov.deploy.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class TestServicesIT {

    @Test
    void a_database_is_made_once_and_belongs_to_the_role_of_its_name() throws SQLException {
        var first = TestServices.postgres("catalog");
        var second = TestServices.postgres("catalog");

        assertThat(second).isEqualTo(first);
        assertThat(answer(first, "select current_user || ' ' || current_database()"))
                .isEqualTo("catalog catalog");
    }

    @Test
    void the_owner_can_install_what_search_needs_and_count_statements() throws SQLException {
        var database = TestServices.postgres("request");

        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            assertThat(statement.execute("create extension pg_trgm")).isFalse();
        }
        assertThat(answer(database, "select (count(*) > 0)::text from pg_stat_statements"))
                .isEqualTo("true");
    }

    @Test
    void text_folds_by_unicode_and_chinese_tokens_are_words() throws SQLException {
        var database = TestServices.postgres("review");

        assertThat(answer(database, "select lower('ÄÉ')")).isEqualTo("äé");
        assertThat(answer(database, "select to_tsvector('simple', '政府 信息')::text"))
                .isEqualTo("'信息':2 '政府':1");
    }

    @Test
    void the_resource_gives_a_service_all_its_addresses() {
        var resource = new DistrictServicesResource();
        resource.init(Map.of("database", "assessment"));

        var configuration = resource.start();

        assertThat(configuration)
                .containsEntry("kafka.bootstrap.servers", TestServices.kafka())
                .containsEntry("quarkus.datasource.username", "assessment")
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        TestServices.postgres("assessment").jdbcUrl())
                .containsOnlyKeys(
                        "kafka.bootstrap.servers",
                        "quarkus.datasource.jdbc.url",
                        "quarkus.datasource.reactive.url",
                        "quarkus.datasource.username",
                        "quarkus.datasource.password");
    }

    @Test
    void a_supplier_that_is_not_built_is_refused_by_name() {
        System.setProperty("sunshine.services", "containers");
        try {
            assertThatThrownBy(TestServices::kafka)
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageContaining("sunshine.services=containers");
        } finally {
            System.clearProperty("sunshine.services");
        }
    }

    private static String answer(TestDatabase database, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
