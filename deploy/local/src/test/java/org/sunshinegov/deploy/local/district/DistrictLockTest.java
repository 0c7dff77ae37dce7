package org.sunshinegov.deploy.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Repository;

class DistrictLockTest {
    @TempDir
    Path root;

    @Test
    void while_one_launcher_runs_a_second_is_refused_and_told_where_the_first_is() throws Exception {
        var district = new District(Repository.at(root), 18080);
        try (var first = DistrictLock.of(district)) {
            assertThat(first.lock().isValid()).isTrue();
            assertThat(district.isRunning()).isTrue();
            assertThatThrownBy(() -> DistrictLock.of(district))
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageContaining(
                            "端口 18080 上的系统已在运行（进程 %d）", ProcessHandle.current().pid())
                    .hasMessageContaining("http://localhost:18080");
        }
        assertThat(district.isRunning()).isFalse();
        try (var next = DistrictLock.of(district)) {
            assertThat(next.lock().isValid()).isTrue();
        }
    }

    @Test
    void districts_on_different_ports_do_not_meet() throws Exception {
        try (var one = DistrictLock.of(new District(Repository.at(root), 18080));
                var other = DistrictLock.of(new District(Repository.at(root), 18180))) {
            assertThat(one.lock().isValid()).isTrue();
            assertThat(other.lock().isValid()).isTrue();
        }
    }
}
