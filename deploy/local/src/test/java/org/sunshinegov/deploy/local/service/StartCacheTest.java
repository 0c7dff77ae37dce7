package org.sunshinegov.deploy.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class StartCacheTest {
    @TempDir
    Path folder;

    Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = folder.resolve("request-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "first build");
    }

    @Test
    void a_service_that_is_not_built_is_refused_naming_the_file() throws IOException {
        Files.delete(jar);

        assertThatThrownBy(() -> StartCache.of(jar, folder, "quick", 25))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining(jar + " is missing: this service is not built");
    }

    @Test
    void the_first_run_of_a_build_learns_and_the_next_one_knows() throws IOException {
        var first = StartCache.of(jar, folder, "quick", 25);
        assertThat(first.isLearning()).isTrue();
        Files.writeString(learned(first), "learned");
        first.stopped(true);

        assertThat(StartCache.of(jar, folder, "quick", 25).options())
                .singleElement()
                .asString()
                .startsWith("-XX:AOTCache=")
                .endsWith(".aot");
    }

    @Test
    void what_a_killed_run_has_half_written_is_thrown_away() throws IOException {
        var first = StartCache.of(jar, folder, "quick", 25);
        var half = Files.writeString(learned(first), "hal");

        first.stopped(false);

        assertThat(half).doesNotExist();
        assertThat(StartCache.of(jar, folder, "quick", 25).isLearning()).isTrue();
    }

    @Test
    void another_build_learns_anew() throws IOException {
        var first = StartCache.of(jar, folder, "quick", 25);
        Files.writeString(learned(first), "learned");
        first.stopped(true);
        Files.writeString(jar, "second, longer build");

        assertThat(StartCache.of(jar, folder, "quick", 25).isLearning()).isTrue();
    }

    @Test
    void what_one_compiler_has_learned_is_kept_beside_the_other_one_s() throws IOException {
        var quick = StartCache.of(jar, folder, "quick", 25);
        Files.writeString(learned(quick), "learned");
        quick.stopped(true);
        var full = StartCache.of(jar, folder, "full", 25);
        assertThat(full.isLearning()).isTrue();
        Files.writeString(learned(full), "learned more");
        full.stopped(true);

        assertThat(StartCache.of(jar, folder, "quick", 25).isLearning()).isFalse();
        assertThat(StartCache.of(jar, folder, "full", 25).isLearning()).isFalse();
    }

    @Test
    void an_older_jvm_starts_without() throws IOException {
        var cache = StartCache.of(jar, folder, "quick", 24);

        assertThat(cache.isLearning()).isFalse();
        assertThat(cache.options()).containsExactly("-Xshare:auto");
        cache.stopped(true);
    }

    private static Path learned(StartCache cache) throws IOException {
        return Path.of(cache.options().get(0).replace("-XX:AOTCacheOutput=", ""));
    }
}
