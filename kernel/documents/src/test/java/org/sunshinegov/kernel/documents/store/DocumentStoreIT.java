package org.sunshinegov.kernel.documents.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.documents.intake.Intake;
import org.sunshinegov.kernel.documents.intake.Samples;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.documents.keys.Keys;
import org.sunshinegov.kernel.documents.keys.WrappedKey;
import org.sunshinegov.kernel.documents.sample.House;
import org.sunshinegov.kernel.platform.refusal.Refusal;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "documents"))
class DocumentStoreIT {

    private static final Instant AT = Instant.parse("2025-01-24T01:00:00Z");
    private static final UUID CLERK = UUID.fromString("00000000-0000-4000-8000-00000000000c");

    private final Owner owner = new Owner("LETTER", UUID.randomUUID(), UUID.randomUUID());
    private final byte[] plain = bytes(200_000);

    @Inject
    House house;

    @Inject
    DocumentStore documents;

    @Inject
    Intake intake;

    @Inject
    Sweep sweep;

    @Inject
    Pool pool;

    @BeforeAll
    static void withoutBytesOfEarlierRuns() throws IOException {
        FileUtils.deleteDirectory(new File("target/documents"));
    }

    @Test
    void an_upload_is_examined_written_and_kept_in_one_go(@TempDir Path dir) throws IOException {
        byte[] pdf = Samples.pdf(2, "Reply");
        Upload upload = new Upload(Files.write(dir.resolve("upload"), pdf), "/tmp/答复书.pdf", "application/pdf");

        Document kept = house.run(() -> intake.examine(upload)
                .invoke(examined -> assertThat(examined.parsed().pages()).isEqualTo(2))
                .chain(examined -> documents.write(examined.content()))
                .chain(written -> Panache.withTransaction(() -> documents.keep(written, owner, CLERK, AT))));

        assertThat(kept.fileName()).isEqualTo("答复书.pdf");
        assertThat(download(kept).asByteArray()).isEqualTo(pdf);
    }

    @Test
    void a_document_kept_is_found_by_its_owner_with_all_its_facts() {
        Document kept = keep();

        Document found = house.run(() -> documents.find("LETTER", owner.id(), kept.id()));

        assertThat(found).isEqualTo(kept);
        assertThat(found.fileName()).isEqualTo("答复书.pdf");
        assertThat(found.owner()).isEqualTo(owner);
        assertThat(found.createdAt()).isEqualTo(AT);
        assertThat(found.mayLeave()).isTrue();
        assertThat(house.run(() -> documents.of("LETTER", owner.id()))).containsExactly(kept);
    }

    @Test
    void the_file_name_does_not_stand_in_the_database() {
        Document kept = keep();

        assertThat(row(kept.id(), "encode(sealed_name, 'hex')").getString(0))
                .doesNotContain(HexFormat.of().formatHex("答复书".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_row_rolled_back_with_its_transaction_is_unknown() {
        Written written = write();

        assertThatThrownBy(() -> house.run(() -> Panache.withTransaction(
                        () -> documents.keep(written, owner, CLERK, AT).chain(kept -> Uni.createFrom()
                                .failure(new IllegalStateException("rolled back"))))))
                .hasMessage("rolled back");
        assertUnknown(owner.id(), written.id());
    }

    @Test
    void another_owners_document_is_refused_as_an_unknown_one() {
        Document kept = keep();

        assertUnknown(UUID.randomUUID(), kept.id());
        assertUnknown(owner.id(), UUID.randomUUID());
    }

    @Test
    void a_document_leaves_over_http_as_it_came_in() {
        Document kept = keep();

        Response response = download(kept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(plain);
        assertThat(response.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("ETag")).isEqualTo("\"" + kept.sha256() + "\"");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"___.pdf\"; filename*=UTF-8''%E7%AD%94%E5%A4%8D%E4%B9%A6.pdf");
    }

    @Test
    void a_withdrawn_document_leaves_no_more() {
        Document kept = keep();

        assertThat(house.run(() -> documents.withdraw("LETTER", owner.id(), AT)))
                .isEqualTo(1);
        assertThat(download(kept).statusCode()).isEqualTo(404);
        assertThat(house.run(() -> documents.find("LETTER", owner.id(), kept.id()))
                        .withdrawnAt())
                .isEqualTo(AT);
    }

    @Test
    void a_shredded_document_keeps_its_digest_and_nothing_else() {
        Document kept = keep();

        shred(kept);
        Document shredded = house.run(() -> documents.find("LETTER", owner.id(), kept.id()));

        assertThat(shredded.sha256()).isEqualTo(kept.sha256());
        assertThat(shredded.fileName()).isEmpty();
        assertThat(shredded.shreddedAt()).isEqualTo(AT);
        assertThat(download(kept).statusCode()).isEqualTo(404);
        Row row = row(kept.id(), "wrapped_key is null, sealed_name is null");
        assertThat(row.getBoolean(0)).isTrue();
        assertThat(row.getBoolean(1)).isTrue();

        assertThat(file(kept.id())).exists();
        assertThat(house.run(sweep::removeShredded)).isPositive();
        assertThat(file(kept.id())).doesNotExist();
        assertThat(house.run(sweep::removeShredded)).isZero();
    }

    @Test
    void shredding_rolled_back_has_lost_nothing() {
        Document kept = keep();

        assertThatThrownBy(() -> house.run(() -> Panache.withTransaction(() -> documents
                        .shred("LETTER", owner.id(), kept.id(), AT)
                        .chain(done -> Uni.createFrom().failure(new IllegalStateException("rolled back"))))))
                .hasMessage("rolled back");
        assertThat(download(kept).asByteArray()).isEqualTo(plain);
    }

    @Test
    void only_old_bytes_without_a_row_are_swept() throws Exception {
        Document kept = keep();
        Written orphan = write();
        Written young = write();
        Instant old = Instant.now().minus(Sweep.PATIENCE).minusSeconds(1);
        Files.setLastModifiedTime(file(kept.id()), FileTime.from(old));
        Files.setLastModifiedTime(file(orphan.id()), FileTime.from(old));

        assertThat(house.run(() -> sweep.sweep(Instant.now()))).isEqualTo(1);

        assertThat(file(orphan.id())).doesNotExist();
        assertThat(file(young.id())).exists();
        assertThat(download(kept).asByteArray()).isEqualTo(plain);
    }

    @Test
    void a_key_of_last_year_is_wrapped_anew_and_the_document_still_opens() {
        Document kept = keep();
        underTheOldKey(kept.id());
        assertThat(download(kept).asByteArray()).isEqualTo(plain);

        assertThat(house.run(sweep::rewrap)).isEqualTo(1);

        assertThat(row(kept.id(), "key_id").getString(0)).isEqualTo("2");
        assertThat(house.run(sweep::rewrap)).isZero();
        assertThat(download(kept).asByteArray()).isEqualTo(plain);
    }

    @Test
    void the_table_refuses_a_row_that_is_half_shredded() {
        Document kept = keep();

        assertThatThrownBy(() -> update("update document set wrapped_key = null where id = $1", Tuple.of(kept.id())))
                .hasMessageContaining("document_check");
    }

    private Written write() {
        return house.run(() -> documents.write(new Content("答复书.pdf", "application/pdf", Source.of(plain))));
    }

    private Document keep() {
        Written written = write();
        return house.run(() -> Panache.withTransaction(() -> documents.keep(written, owner, CLERK, AT)));
    }

    private void shred(Document document) {
        Void done = house.run(() -> documents.shred("LETTER", owner.id(), document.id(), AT));
        assertThat(done).isNull();
    }

    private void assertUnknown(UUID ownerId, UUID id) {
        assertThatThrownBy(() -> house.run(() -> documents.open("LETTER", ownerId, id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private Response download(Document document) {
        return given().get("/letters/{letter}/documents/{document}", owner.id(), document.id());
    }

    /** As if it had been stored when key 1 was the current one. */
    private void underTheOldKey(UUID id) {
        KeyRing today = KeyRing.of("2", Keys.base64(2), List.of());
        Row row = row(id, "wrap_algorithm, key_id, wrapped_key");
        WrappedKey now = new WrappedKey(
                row.getString(0), row.getString(1), row.getBuffer(2).getBytes());
        WrappedKey old = KeyRing.of("1", Keys.base64(1), List.of()).wrap(id, today.unwrap(id, now));
        update(
                "update document set key_id = $2, wrapped_key = $3 where id = $1",
                Tuple.of(id, "1", Buffer.buffer(old.bytes())));
    }

    private Row row(UUID id, String columns) {
        return pool.preparedQuery("select " + columns + " from document where id = $1")
                .execute(Tuple.of(id))
                .await()
                .atMost(Duration.ofSeconds(10))
                .iterator()
                .next();
    }

    private void update(String statement, Tuple parameters) {
        assertThat(pool.preparedQuery(statement)
                        .execute(parameters)
                        .await()
                        .atMost(Duration.ofSeconds(10))
                        .rowCount())
                .isEqualTo(1);
    }

    private static Path file(UUID id) {
        String name = id.toString();
        return Path.of("target/documents/files", name.substring(0, 2), name.substring(2, 4), name);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
