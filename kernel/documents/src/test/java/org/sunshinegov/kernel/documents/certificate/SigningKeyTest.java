package org.sunshinegov.kernel.documents.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path dir;

    @Test
    void the_first_start_makes_a_key_only_its_owner_can_read_and_later_ones_find_it() throws IOException {
        Path file = dir.resolve("keys").resolve("certificate.jwk");

        SigningKey made = SigningKey.inFile(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKey.inFile(file).kid()).isEqualTo(made.kid());
        assertThat(file.getParent()).isDirectoryContaining(found -> found.equals(file));
        try (var all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void the_public_half_holds_nothing_private() {
        SigningKey key = SigningKey.fresh();

        assertThat(key.publicJwk()).contains("\"kid\":\"" + key.kid() + "\"").doesNotContain("\"d\":");
    }

    @Test
    void starts_at_the_same_moment_end_with_the_same_key() throws Exception {
        Path file = dir.resolve("certificate.jwk");
        var threads = Executors.newFixedThreadPool(8);
        Callable<String> start = () -> SigningKey.inFile(file).kid();
        try {
            List<Future<String>> kids =
                    threads.invokeAll(List.of(start, start, start, start, start, start, start, start));
            String first = kids.get(0).get();
            for (Future<String> kid : kids) {
                assertThat(kid.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_damaged_key_file_is_named_and_never_replaced() throws IOException {
        Path file = Files.writeString(dir.resolve("certificate.jwk"), "{}");

        assertThatThrownBy(() -> SigningKey.inFile(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("certificate.jwk does not hold a P-256 key");
        assertThat(file).hasContent("{}");
    }
}
