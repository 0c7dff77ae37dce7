package org.sunshinegov.kernel.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.documents.keys.DataKey;
import org.sunshinegov.kernel.documents.keys.Keys;
import org.sunshinegov.kernel.documents.keys.SealBroken;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class VaultTest {

    private static final int CHUNK = 64 * 1024;
    private static final long LIMIT = 50L * 1024 * 1024;
    private static final UUID ID = UUID.fromString("abcdef01-0000-4000-8000-000000000001");

    private final DataKey key = DataKey.fresh(ID);
    private final byte[] plain = bytes(300_000);

    @TempDir
    Path dir;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = new Vault(dir, LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_479, 65_480, 65_481, 131_000, 300_000})
    void what_is_sealed_opens_byte_for_byte(int size) throws IOException {
        byte[] given = bytes(size);

        assertThat(vault.seal(ID, key, Source.of(given)).size()).isEqualTo(size);
        assertThat(read()).isEqualTo(given);
    }

    @Test
    void the_digest_is_that_of_the_plain_bytes() throws IOException {
        assertThat(vault.seal(ID, key, Source.of("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(new Sealed(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void a_file_lies_under_its_id_in_two_levels_of_folders_and_shows_nothing_of_its_content() throws IOException {
        byte[] marked = "王小明的身份证".repeat(1000).getBytes(StandardCharsets.UTF_8);
        seal(ID, key, marked);

        byte[] stored = Files.readAllBytes(file());

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("王小明".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        assertThat(dir.resolve("incoming")).isEmptyDirectory();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "length of the header, 0",
        "salt, 1",
        "nonce prefix, 33",
        "first byte of the first chunk, 40",
        "inside the first chunk, 30000",
        "tag of the first chunk, 65535",
        "first byte of the second chunk, 65536",
        "inside a middle chunk, 150000",
        "last byte, -1",
        "first byte of the last tag, -16"
    })
    void a_changed_byte_is_noticed(String where, int at) throws IOException {
        seal(ID, key, plain);
        byte[] stored = Files.readAllBytes(file());
        stored[Math.floorMod(at, stored.length)] ^= 1;
        Files.write(file(), stored);

        assertBroken();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40, 1000, CHUNK - 1, CHUNK, 2 * CHUNK, 4 * CHUNK, 4 * CHUNK + 5})
    void a_cut_file_is_noticed_also_at_the_border_of_chunks(int length) throws IOException {
        seal(ID, key, plain);
        byte[] stored = Files.readAllBytes(file());
        assertThat(stored.length).isGreaterThan(length);
        Files.write(file(), Arrays.copyOf(stored, length));

        assertBroken();
    }

    @Test
    void appended_bytes_are_noticed() throws IOException {
        seal(ID, key, plain);
        byte[] stored = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(stored, stored.length + 1));

        assertBroken();
    }

    @Test
    void swapped_chunks_are_noticed() throws IOException {
        seal(ID, key, plain);
        byte[] stored = Files.readAllBytes(file());
        byte[] second = Arrays.copyOfRange(stored, CHUNK, 2 * CHUNK);
        System.arraycopy(stored, 2 * CHUNK, stored, CHUNK, CHUNK);
        System.arraycopy(second, 0, stored, 2 * CHUNK, CHUNK);
        Files.write(file(), stored);

        assertBroken();
    }

    @Test
    void a_chunk_left_out_is_noticed() throws IOException {
        seal(ID, key, plain);
        byte[] stored = Files.readAllBytes(file());
        byte[] without = Arrays.copyOf(stored, stored.length - CHUNK);
        System.arraycopy(stored, 2 * CHUNK, without, CHUNK, stored.length - 2 * CHUNK);
        Files.write(file(), without);

        assertBroken();
    }

    @Test
    void another_documents_key_does_not_open_it() throws IOException {
        seal(ID, key, plain);

        assertThatThrownBy(() -> drain(vault.open(ID, DataKey.fresh(ID)))).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_file_put_under_another_id_does_not_open_there() throws IOException {
        UUID other = UUID.fromString("abcdef01-0000-4000-8000-000000000002");
        seal(ID, key, plain);
        Files.move(file(), file().resolveSibling(other.toString()));
        var ring = Keys.ring();

        assertThatThrownBy(() -> DataKey.unwrapped(other, key.wrappedBy(ring), ring))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void above_the_limit_nothing_stays_behind() {
        Vault small = new Vault(dir, 1000);

        assertThatThrownBy(() -> small.seal(ID, key, Source.of(bytes(1001))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
                    assertThat(refusal.zh()).isEqualTo("文件超过大小上限（1000 B）。");
                });
        assertThat(file()).doesNotExist();
        assertThat(dir.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void what_the_service_puts_together_may_be_larger_than_what_is_handed_in() throws IOException {
        assertThat(new Vault(dir, 1000)
                        .seal(ID, key, Source.of(bytes(5000)), Long.MAX_VALUE)
                        .size())
                .isEqualTo(5000);
    }

    @Test
    void exactly_the_limit_is_taken() throws IOException {
        assertThat(new Vault(dir, 1000).seal(ID, key, Source.of(bytes(1000))).size())
                .isEqualTo(1000);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() {
        Source broken = () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> vault.seal(ID, key, broken)).hasMessage("connection lost");
        assertThat(file()).doesNotExist();
        assertThat(dir.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void only_old_files_are_found_and_old_remains_are_deleted() throws IOException {
        Instant now = Instant.parse("2026-01-01T12:00:00Z");
        UUID young = UUID.fromString("12345678-0000-4000-8000-000000000001");
        seal(ID, key, plain);
        seal(young, DataKey.fresh(young), plain);
        Path part = Files.createFile(dir.resolve("incoming").resolve("left.part"));
        Files.setLastModifiedTime(file(), FileTime.from(now.minusSeconds(1)));
        Files.setLastModifiedTime(part, FileTime.from(now.minusSeconds(1)));
        Files.setLastModifiedTime(dir.resolve("files/12/34/" + young), FileTime.from(now));

        vault.removeRemains(now);

        Path ofYoung = dir.resolve("files/12");
        Path ofOld = dir.resolve("files/ab");
        assertThat(vault.folders()).containsExactlyInAnyOrder(ofYoung, ofOld);
        assertThat(Vault.olderThan(now, ofOld)).containsExactly(ID);
        assertThat(Vault.olderThan(now, ofYoung)).isEmpty();
        assertThat(part).doesNotExist();
    }

    @Test
    void a_large_document_passes_without_being_held_in_memory() throws IOException {
        long size = 50L * 1024 * 1024;
        Source endless = () -> new Zeros(size);

        Sealed sealed = vault.seal(ID, key, endless);

        assertThat(sealed.size()).isEqualTo(size);
        try (InputStream plainAgain = vault.open(ID, key)) {
            assertThat(plainAgain.transferTo(OutputStream.nullOutputStream())).isEqualTo(size);
        }
    }

    private void seal(UUID id, DataKey under, byte[] bytes) throws IOException {
        assertThat(vault.seal(id, under, Source.of(bytes)).size()).isEqualTo(bytes.length);
    }

    private Path file() {
        return dir.resolve("files/ab/cd/" + ID);
    }

    private byte[] read() throws IOException {
        return drain(vault.open(ID, key));
    }

    private static byte[] drain(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }

    private void assertBroken() {
        assertThatThrownBy(this::read).isInstanceOf(SealBroken.class);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    /** So many zero bytes, made as they are read. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(into, from, from + count, (byte) 0);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
