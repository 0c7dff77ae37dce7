package org.sunshinegov.deploy.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;

class PostgresServerIT {
    @TempDir
    Path folder;

    @BeforeEach
    void anybody_may_reach_the_folder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void committed_rows_survive_a_stop_and_a_kill() throws SQLException {
        var server = server(Ports.free(1)[0], PostgresTuning.DURABLE);
        server.start();
        server.address().createDatabase("catalog");
        assertThat(answer(server, "create table item(title text)", "insert into item values ('公开') returning title"))
                .isEqualTo("公开");

        server.stop();
        assertThat(server.isAlive()).isFalse();
        server.start();
        var process = ProcessHandle.of(server.pid()).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
        server.start();

        assertThat(answer(server, "select title from item")).isEqualTo("公开");
        assertThat(server.residentBytes()).isGreaterThan(10_000_000);
        server.stop();
    }

    @Test
    void a_taken_port_is_refused_by_number() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var server = server(other.getLocalPort(), PostgresTuning.FLEETING)) {
            assertThatThrownBy(server::start)
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageContaining("端口 %d 已被其他程序占用", other.getLocalPort())
                    .hasMessageContaining("port %d is taken", other.getLocalPort());
        }
    }

    @Test
    void a_server_that_cannot_start_names_its_log() throws IOException {
        try (var server = server(Ports.free(1)[0], PostgresTuning.FLEETING)) {
            assertThat(server.program().command()).isNotEmpty();
            Files.delete(folder.resolve("data/cluster/global/pg_control"));

            assertThatThrownBy(server::start)
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageContaining("PostgreSQL ended unexpectedly")
                    .hasMessageContaining(folder.resolve("postgres.log").toString());
        }
        assertThat(folder.resolve("postgres.log")).content().contains("pg_control");
    }

    private PostgresServer server(int port, PostgresTuning tuning) {
        return new PostgresServer(
                folder.resolve("data"), folder.resolve("postgres.log"), new PostgresAddress(port, "secret"), tuning);
    }

    private static String answer(PostgresServer server, String... statements) throws SQLException {
        var url = server.address().jdbcUrl("catalog");
        try (var connection = DriverManager.getConnection(url, "catalog", "secret");
                var statement = connection.createStatement()) {
            for (var i = 0; i < statements.length - 1; i++) {
                assertThat(statement.execute(statements[i])).isFalse();
            }
            try (var row = statement.executeQuery(statements[statements.length - 1])) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
