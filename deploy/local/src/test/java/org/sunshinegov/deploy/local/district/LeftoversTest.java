package org.sunshinegov.deploy.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Program;
import org.sunshinegov.deploy.local.process.RunningProcess;

class LeftoversTest {
    @TempDir
    Path root;

    final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void what_outlived_its_launcher_is_stopped_services_first_and_named_while_it_is_waited_for() throws IOException {
        var district = new District(Repository.at(root), 18080);
        var parts = List.of(part(district, "postgres"), part(district, "request"), part(district, "catalog"));

        assertThat(new Leftovers(district).stop(this::say)).isEqualTo(3);

        assertThat(parts).noneMatch(RunningProcess::isAlive);
        assertThat(said)
                .containsExactly(
                        "等待上次遗留的 catalog, request 停止 · waiting for what was left over to stop",
                        "等待上次遗留的 postgres 停止 · waiting for what was left over to stop");
        assertThat(district.logs()).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void where_nothing_is_left_nothing_is_said() throws IOException {
        assertThat(new Leftovers(new District(Repository.at(root), 18080)).stop(this::say))
                .isZero();
        assertThat(said).isEmpty();
    }

    private void say(String chinese, String english) {
        said.add(chinese + " · " + english);
    }

    private static RunningProcess part(District district, String name) {
        return Program.of(name, List.of("sleep", "600"), district.log(name)).start();
    }
}
