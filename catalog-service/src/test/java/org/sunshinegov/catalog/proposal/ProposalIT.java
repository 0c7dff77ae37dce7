package org.sunshinegov.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.OwnerApi;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.request.PublicationProposedV1;
import org.sunshinegov.kernel.contracts.review.DocumentPart;

@CatalogService
class ProposalIT {

    private static final byte[] TEXT = "{\"kind\":\"REPLY\",\"subject\":\"2025年加装电梯补贴明细\",\"text\":\"经查，补贴明细如下。\"}"
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = "第一台".getBytes(StandardCharsets.UTF_8);

    @Inject
    TestBus bus;

    @Inject
    OwnerApi owner;

    @Inject
    Pool pool;

    private TestUnit unit;

    @BeforeEach
    void a_unit() {
        unit = TestUnit.make();
    }

    @Test
    void a_proposed_reply_becomes_a_draft_with_its_words_documents_and_origin() {
        PublicationProposedV1 proposed = proposed(TEXT);
        owner.serve(proposed.parts().get(0).address(), "content.json", TEXT);
        owner.serve(proposed.parts().get(1).address(), "明细.txt", LIST);

        bus.tell("disclosure.request", "/request-service", 1, proposed);

        await().atMost(Duration.ofSeconds(20)).until(() -> drafts() == 1);
        String id = as(unit.officer())
                .get("/api/catalog/v1/items?organisation=" + unit.id())
                .path("items[0].id");
        TestItem item = new TestItem(UUID.fromString(id), unit);
        as(unit.officer())
                .get(item.path())
                .then()
                .body("state", equalTo("DRAFT"))
                .body("content.title", equalTo("2025年加装电梯补贴明细"))
                .body("content.body", equalTo("经查，补贴明细如下。"))
                .body("origin.sourceId", equalTo(proposed.sourceId().toString()))
                .body("attachments.fileName", equalTo(List.of("明细.txt")));
        String document = as(unit.officer()).get(item.path()).path("attachments[0].documentId");
        assertThat(as(unit.officer())
                        .get(item.path() + "/documents/" + document)
                        .asString())
                .isEqualTo("第一台");
        item.put(unit.drafter(), "attribute", java.util.Map.of("attribute", "PROACTIVE"))
                .statusCode(204);
        item.put(unit.drafter(), "submission", "").statusCode(422).body("fields.entryId.zh", equalTo("必填"));
    }

    @Test
    void bytes_other_than_those_proposed_make_no_draft_and_it_is_tried_again() {
        PublicationProposedV1 proposed = proposed(TEXT);
        owner.serve(proposed.parts().get(0).address(), "content.json", "{}".getBytes(StandardCharsets.UTF_8));
        owner.serve(proposed.parts().get(1).address(), "明细.txt", LIST);
        bus.tell("disclosure.request", "/request-service", 1, proposed);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> owner.asked(proposed.parts().get(0).address()) >= 1);
        assertThat(drafts()).isZero();

        owner.serve(proposed.parts().get(0).address(), "content.json", TEXT);

        await().atMost(Duration.ofSeconds(30)).until(() -> drafts() == 1);
    }

    /** As when the database ends the session: the one that makes the draft is ended while it waits for a lock of the test's. */
    @Test
    void a_database_that_is_away_meanwhile_is_no_trouble_of_the_proposal() {
        PublicationProposedV1 proposed = proposed(TEXT);
        bus.tell("disclosure.request", "/request-service", 1, proposed);
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts(proposed) >= 1);

        SqlConnection other = pool.getConnection().await().indefinitely();
        Transaction held = other.begin().await().indefinitely();
        var locked = other.preparedQuery("select from publication_proposal where proposal_id = $1 for update")
                .execute(Tuple.of(proposed.proposalId()))
                .await()
                .indefinitely();
        assertThat(locked.size()).isEqualTo(1);
        int attempts = attempts(proposed);
        owner.serve(proposed.parts().get(0).address(), "content.json", TEXT);
        owner.serve(proposed.parts().get(1).address(), "明细.txt", LIST);
        await().atMost(Duration.ofSeconds(20)).until(() -> endedWhileWaiting().contains("item_id"));
        held.rollback().await().indefinitely();
        other.close().await().indefinitely();

        await().atMost(Duration.ofSeconds(20)).until(() -> drafts() == 1);
        assertThat(attempts(proposed)).isEqualTo(attempts);
    }

    /** What a session was doing that waited and was ended. */
    private String endedWhileWaiting() {
        return StreamSupport.stream(
                        pool.query("""
                                select query, pg_terminate_backend(pid) from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock'
                                  and query like '%publication_proposal set%'""").execute().await().indefinitely().spliterator(), false)
                .map(row -> row.getString(0).contains("set item_id") ? "item_id" : "later")
                .collect(Collectors.joining(" "));
    }

    private int attempts(PublicationProposedV1 proposed) {
        return StreamSupport.stream(
                        pool.preparedQuery("select attempts from publication_proposal where proposal_id = $1")
                                .execute(Tuple.of(proposed.proposalId()))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .mapToInt(row -> row.getInteger(0))
                .sum();
    }

    private int drafts() {
        return as(unit.officer())
                .get("/api/catalog/v1/items?organisation=" + unit.id())
                .jsonPath()
                .getList("items")
                .size();
    }

    private PublicationProposedV1 proposed(byte[] content) {
        UUID source = UUID.randomUUID();
        return new PublicationProposedV1(
                UUID.randomUUID(),
                source,
                unit.id(),
                UUID.randomUUID(),
                "/api/requests/v1/requests/" + source + "/documents/content",
                List.of(
                        part(source, "content.json", "application/json", content),
                        part(source, "attachment-1", "text/plain", LIST)),
                Instant.now());
    }

    private static DocumentPart part(UUID source, String name, String mediaType, byte[] bytes) {
        UUID id = UUID.randomUUID();
        return new DocumentPart(
                name,
                id,
                mediaType,
                bytes.length,
                sha256(bytes),
                "/api/requests/v1/requests/" + source + "/documents/" + id);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
