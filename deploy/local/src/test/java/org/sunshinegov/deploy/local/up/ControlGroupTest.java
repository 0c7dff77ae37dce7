package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlGroupTest {
    static final long GIGABYTE = 1L << 30;
    static final String UNLIMITED_1 = "9223372036854771712";

    @TempDir
    Path mount;

    @Test
    void in_a_container_of_version_2_cached_files_count_as_free() throws IOException {
        two("", 4 * GIGABYTE, 3 * GIGABYTE, 2 * GIGABYTE);

        assertThat(ControlGroup.tightest("0::/\n", mount)).hasValue(new ControlGroup(4 * GIGABYTE, 3 * GIGABYTE));
    }

    @Test
    void in_a_container_of_version_1_the_figures_of_all_below_it_count() throws IOException {
        one("", Long.toString(3 * GIGABYTE), 2 * GIGABYTE, GIGABYTE);

        assertThat(ControlGroup.tightest("5:cpu,cpuacct:/docker/1f2e\n4:memory:/docker/1f2e\n", mount))
                .hasValue(new ControlGroup(3 * GIGABYTE, 2 * GIGABYTE));
    }

    @Test
    void the_tightest_of_our_group_and_all_above_it_counts() throws IOException {
        two("user.slice", 2 * GIGABYTE, GIGABYTE, 0);
        two("user.slice/session", 8 * GIGABYTE, GIGABYTE, 0);

        assertThat(ControlGroup.tightest("0::/user.slice/session\n", mount))
                .hasValue(new ControlGroup(2 * GIGABYTE, GIGABYTE));
    }

    @Test
    void a_group_without_a_limit_does_not_count() throws IOException {
        two("", 0, GIGABYTE, 0);
        Files.writeString(mount.resolve("memory.max"), "max\n");
        one("shared", UNLIMITED_1, GIGABYTE, 0);

        assertThat(ControlGroup.tightest("0::/\n", mount)).isEmpty();
        assertThat(ControlGroup.tightest("4:memory:/shared\n", mount)
                        .orElseThrow()
                        .free())
                .isGreaterThan(1_000_000 * GIGABYTE);
    }

    @Test
    void a_group_that_holds_more_than_its_limit_by_now_leaves_nothing() throws IOException {
        two("", GIGABYTE, 2 * GIGABYTE, 0);

        assertThat(ControlGroup.tightest("0::/\n", mount)).hasValue(new ControlGroup(GIGABYTE, 0));
    }

    @Test
    void where_there_are_no_groups_nothing_is_limited() {
        assertThat(ControlGroup.tightest("", mount)).isEmpty();
        assertThat(ControlGroup.tightest("3:cpuset:/\n0::/gone\n", mount)).isEmpty();
    }

    @Test
    void the_groups_of_this_machine_can_be_read() {
        assertThat(ControlGroup.tightest().map(ControlGroup::free).orElse(Long.MAX_VALUE))
                .isPositive();
    }

    private void two(String group, long limit, long usage, long cached) throws IOException {
        var folder = Files.createDirectories(mount.resolve(group));
        Files.writeString(folder.resolve("memory.max"), limit + "\n");
        Files.writeString(folder.resolve("memory.current"), usage + "\n");
        Files.writeString(
                folder.resolve("memory.stat"),
                "anon 7\nfile %d\ninactive_file %d\nactive_file %d\n".formatted(cached, cached / 2, cached / 2));
    }

    private void one(String group, String limit, long usage, long cached) throws IOException {
        var folder = Files.createDirectories(mount.resolve("memory").resolve(group));
        Files.writeString(folder.resolve("memory.limit_in_bytes"), limit + "\n");
        Files.writeString(folder.resolve("memory.usage_in_bytes"), usage + "\n");
        Files.writeString(
                folder.resolve("memory.stat"),
                "inactive_file 1\nactive_file 1\ntotal_inactive_file %d\ntotal_active_file %d\n"
                        .formatted(cached / 2, cached / 2));
    }
}
