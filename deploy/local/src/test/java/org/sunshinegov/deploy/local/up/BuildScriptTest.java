package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Java;
import org.sunshinegov.deploy.local.process.PidFile;
import org.sunshinegov.deploy.local.process.Program;

/** What {@code deploy/up} does before there is any Java of ours, with a Maven that only pretends. */
class BuildScriptTest {
    static final String MODULE = "[INFO] Building Request service 1.0.0-SNAPSHOT                [12/14]";

    @TempDir
    Path root;

    record Ended(int status, String said) {}

    @BeforeEach
    void lay_out_a_repository() throws IOException {
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (var folder : List.of(".mvn", "kernel", "deploy/local", "catalog-service", "request-service")) {
            Files.createDirectories(root.resolve(folder));
        }
        for (var folder : List.of("review-service", "assessment-service")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("deploy/local/target")).resolve("classes"),
                Repository.here().root().resolve("deploy/local/target/classes"));
        Files.copy(Repository.here().root().resolve("deploy/local/build.sh"), root.resolve("deploy/local/build.sh"));
    }

    @Test
    void a_build_shows_how_long_it_takes_and_which_module_it_waits_for() throws Exception {
        maven("echo '" + MODULE + "'; until grep -q 12/14 ../said; do sleep 0.1; done");

        var ended = build();

        assertThat(ended.said()).contains("[   1.0 s] 等待构建 Request service (12/14) · building");
        assertThat(ended.status()).isZero();
        assertThat(root.resolve(".sunshine/built")).isNotEmptyFile();
        assertThat(root.resolve(".sunshine/building")).doesNotExist();
    }

    @Test
    void a_build_that_fails_shows_the_end_of_its_log_and_names_it() throws Exception {
        maven("echo '[ERROR] cannot find symbol'; exit 1");

        var ended = build();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said())
                .contains("[ERROR] cannot find symbol")
                .contains("构建失败，详见 .sunshine/build.log · The build failed, see .sunshine/build.log");
        assertThat(root.resolve(".sunshine/built")).doesNotExist();
    }

    @Test
    void a_second_build_at_the_same_time_is_refused_naming_the_first() throws Exception {
        maven("exit 0");
        mark(ProcessHandle.current().pid(), beginning());

        var ended = build();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said())
                .contains("另一个 deploy/up 正在构建（进程 %d）"
                        .formatted(ProcessHandle.current().pid()))
                .contains("Another deploy/up is building (process %d)"
                        .formatted(ProcessHandle.current().pid()));
    }

    @Test
    void the_mark_of_a_build_that_was_killed_keeps_nobody_away() throws Exception {
        maven("exit 0");
        var killed = new ProcessBuilder("true").start();
        assertThat(killed.waitFor()).isZero();
        mark(killed.pid(), beginning());

        assertThat(build().status()).isZero();
        assertThat(root.resolve(".sunshine/building")).doesNotExist();
    }

    @Test
    void nor_does_it_when_another_process_has_got_its_number() throws Exception {
        maven("exit 0");
        mark(ProcessHandle.current().pid(), "1");

        assertThat(build().status()).isZero();
        assertThat(root.resolve(".sunshine/building")).doesNotExist();
    }

    @Test
    void nothing_is_built_under_a_district_that_runs() throws Exception {
        maven("exit 0");
        PidFile.at(launcher()).write(ProcessHandle.current(), "TERM");

        var ended = build();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said())
                .contains("源代码已改动，但 http://localhost:18080 正在运行。请先在那里按 Ctrl-C 停止，再重新启动。")
                .contains("The sources have changed, but http://localhost:18080 is running.");
        assertThat(root.resolve(".sunshine/built")).doesNotExist();
    }

    @Test
    void a_launcher_whose_number_another_process_has_got_keeps_nobody_from_building() throws Exception {
        maven("exit 0");
        Files.writeString(launcher(), ProcessHandle.current().pid() + " 2025-01-01T00:00:00Z TERM");

        assertThat(build().status()).isZero();
        assertThat(root.resolve(".sunshine/built")).isNotEmptyFile();
    }

    @Test
    void what_outlived_its_launcher_is_stopped_before_a_build() throws Exception {
        maven("exit 0");
        var left = Program.of("request", List.of("sleep", "600"), launcher().resolveSibling("logs/request.log"))
                .start();

        var ended = build();

        assertThat(left.isAlive()).isFalse();
        assertThat(ended.said()).contains("等待上次遗留的 request 停止 · waiting for what was left over to stop");
        assertThat(ended.status()).isZero();
    }

    private Path launcher() throws IOException {
        return Files.createDirectories(root.resolve(".sunshine/18080")).resolve("launcher.pid");
    }

    private void mark(long pid, String beginning) throws IOException {
        Files.createDirectories(root.resolve(".sunshine"));
        Files.createSymbolicLink(root.resolve(".sunshine/building"), Path.of("process " + pid + " " + beginning));
    }

    /** Of this process, as the script knows it. */
    private String beginning() throws IOException, InterruptedException {
        return shell("beginning " + ProcessHandle.current().pid()).said().strip();
    }

    private void maven(String script) throws IOException {
        var maven = Files.writeString(root.resolve("mvnw"), "#!/bin/sh\ncd kernel\n" + script + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended build() throws IOException, InterruptedException {
        return shell("seconds_between_signs_of_life=1; build_what_changed");
    }

    private Ended shell(String commands) throws IOException, InterruptedException {
        var said = root.resolve("said");
        var script = "set -eu; newest=17; JAVA='%s'; . deploy/local/build.sh; %s".formatted(Java.program(), commands);
        var status = new ProcessBuilder("sh", "-c", script)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return new Ended(status, Files.readString(said, StandardCharsets.UTF_8));
    }
}
