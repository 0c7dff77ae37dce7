package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;

class MachineTest {
    static final long GIGABYTE = 1L << 30;

    final District district = new District(Repository.at(Path.of("")), 8080);

    @Test
    void memory_that_can_be_had_is_what_counts() {
        assertThat(Machine.available("MemTotal: 8000000 kB\nMemFree: 100 kB\nMemAvailable:    3145728 kB\n"))
                .isEqualTo(3 * GIGABYTE);
    }

    @Test
    void less_than_four_gigabytes_of_memory_are_refused_with_the_figure() {
        assertThatThrownBy(() -> Machine.requireMemory(3 * GIGABYTE))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("内存不足：可用 3.0 GB")
                .hasMessageContaining("Too little memory: 3.0 GB are available");
        assertThatCode(() -> Machine.requireMemory(4 * GIGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void a_container_that_leaves_less_than_four_gigabytes_is_refused_with_its_limit() {
        assertThatThrownBy(() -> Machine.requireMemory(new ControlGroup(8 * GIGABYTE, 3 * GIGABYTE)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("内存不足：此容器（控制组）限额 8.0 GB，尚可用 3.0 GB，至少需要 4 GB。")
                .hasMessageContaining("may use 8.0 GB, of which 3.0 GB are left; 4 GB are needed.");
        assertThatCode(() -> Machine.requireMemory(new ControlGroup(8 * GIGABYTE, 4 * GIGABYTE)))
                .doesNotThrowAnyException();
    }

    @Test
    void less_than_two_gigabytes_of_disk_are_refused_naming_the_folder() {
        assertThatThrownBy(() -> Machine.requireDisk(district, GIGABYTE))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("磁盘空间不足")
                .hasMessageContaining("Too little disk: 1.0 GB are left for " + district.folder());
        assertThatCode(() -> Machine.requireDisk(district, 2 * GIGABYTE)).doesNotThrowAnyException();
    }
}
