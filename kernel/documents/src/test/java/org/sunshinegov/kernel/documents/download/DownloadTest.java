package org.sunshinegov.kernel.documents.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.documents.keys.SealBroken;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.documents.store.Source;

class DownloadTest {

    private static final int CHUNK = 64 * 1024;

    @Test
    void a_document_leaves_under_its_name_unsniffed_and_unstored() {
        Document document = new Document(
                new UUID(0, 1),
                "答复.pdf",
                "application/pdf",
                1234,
                "ab".repeat(32),
                new Owner("reply", new UUID(0, 2), new UUID(0, 3)),
                new UUID(0, 4),
                Instant.EPOCH,
                null,
                null);

        assertThat(Download.headers(document))
                .containsEntry("Content-Type", List.of("application/pdf"))
                .containsEntry("Content-Length", List.of("1234"))
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("ETag", List.of("\"" + "ab".repeat(32) + "\""))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry(
                        "Content-Disposition",
                        List.of("attachment; filename=\"__.pdf\"; filename*=UTF-8''%E7%AD%94%E5%A4%8D.pdf"));
    }

    @Test
    void bytes_are_read_only_as_fast_as_they_are_taken_and_the_file_is_closed() {
        AtomicInteger closed = new AtomicInteger();
        Source source = () -> new ByteArrayInputStream(new byte[2 * CHUNK + 1]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        AssertSubscriber<byte[]> reader = Chunks.of(source).subscribe().withSubscriber(AssertSubscriber.create(1));

        assertThat(reader.awaitItems(1, Duration.ofSeconds(10)).getItems()).hasSize(1);
        assertThat(closed).hasValue(0);

        assertThat(reader.request(Long.MAX_VALUE)
                        .awaitCompletion(Duration.ofSeconds(10))
                        .getItems())
                .extracting(chunk -> chunk.length)
                .containsExactly(CHUNK, CHUNK, 1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void a_reader_who_leaves_early_closes_the_file() {
        AtomicInteger closed = new AtomicInteger();
        Source source = () -> new ByteArrayInputStream(new byte[2 * CHUNK]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        AssertSubscriber<byte[]> reader = Chunks.of(source).subscribe().withSubscriber(AssertSubscriber.create(1));

        assertThat(reader.awaitItems(1, Duration.ofSeconds(10)).cancel().getItems())
                .hasSize(1);

        assertThat(closed).hasValue(1);
    }

    @Test
    void a_broken_seal_ends_the_download_instead_of_completing_it() {
        Source source = () -> new ByteArrayInputStream(new byte[CHUNK]) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new SealBroken("changed", null);
            }
        };

        assertThat(Chunks.of(source)
                        .subscribe()
                        .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE))
                        .awaitFailure(Duration.ofSeconds(10))
                        .getFailure())
                .isInstanceOf(SealBroken.class)
                .hasMessage("changed");
    }
}
