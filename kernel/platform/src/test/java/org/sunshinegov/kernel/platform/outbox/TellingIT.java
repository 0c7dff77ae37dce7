package org.sunshinegov.kernel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.LogLines;
import org.sunshinegov.kernel.platform.sample.NoteRow;
import org.sunshinegov.kernel.platform.sample.Notes;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Transactions;

@QuarkusTest
class TellingIT {

    private static final String TOPIC = "disclosure.request";

    @Inject
    House house;

    @Inject
    Notes notes;

    @Inject
    Bus bus;

    @Inject
    Transactions transactions;

    @Inject
    Chronicle chronicle;

    private final UUID id = UUID.randomUUID();

    @Test
    void state_evidence_and_fact_are_stored_together() {
        house.run(() -> notes.file(id, "words"));

        Row note = house.rows("select * from note where id = $1", id).get(0);
        assertThat(note.getString("words")).isEqualTo("words");
        assertThat(note.getInteger("version")).isZero();
        assertThat(note.getLong("told")).isEqualTo(1);
        Row evidence = house.rows("select * from audit_record where aggregate_id = $1", id)
                .get(0);
        assertThat(evidence.getInteger("number")).isEqualTo(1);
        assertThat(evidence.getString("state_after")).isEqualTo("FILED");
        assertThat(evidence.getBuffer("hash")).isEqualTo(note.getBuffer("audit_head"));
        Row fact = house.rows("select * from outbox where subject = $1", id).get(0);
        assertThat(fact.getString("type")).isEqualTo("RequestSubmitted.v1");
        assertThat(fact.getLong("sequence")).isEqualTo(1);
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        assertThatThrownBy(() -> house.run(() ->
                        transactions.run(() -> notes.fileWithin(id, "words").invoke(() -> {
                            throw Refusal.conflict("no", "不行。", "No.");
                        }))))
                .isInstanceOf(Refusal.class);
        UUID later = UUID.randomUUID();
        house.run(() -> notes.file(later, "later"));
        house.awaitApplied(later, 1L);

        assertThat(house.count("select count(*) from note where id = $1", id)).isZero();
        assertThat(house.count("select count(*) from audit_record where aggregate_id = $1", id))
                .isZero();
        assertThat(bus.read(TOPIC, id.toString())).isEmpty();
    }

    @Test
    void facts_are_sent_once_and_in_order_as_cloud_events() {
        house.run(() -> notes.file(id, "words"));
        house.run(() -> notes.register(id));
        house.awaitApplied(id, 1L, 2L);

        List<ConsumerRecord<String, String>> told = bus.read(TOPIC, id.toString());
        assertThat(told)
                .extracting(record -> Bus.header(record, "ce_type"))
                .containsExactly("RequestSubmitted.v1", "RequestRegistered.v1");
        ConsumerRecord<String, String> first = told.get(0);
        assertThat(Stream.of("ce_specversion", "ce_source", "ce_subject", "ce_sequence", "content-type")
                        .map(name -> Bus.header(first, name)))
                .containsExactly("1.0", "/request-service", id.toString(), "1", "application/json");
        Row stored = house.rows("select id, told_at, sent_at from outbox where subject = $1 and sequence = 1", id)
                .get(0);
        assertThat(Bus.header(first, "ce_id")).isEqualTo(stored.getUUID("id").toString());
        assertThat(Bus.header(first, "ce_time"))
                .isEqualTo(stored.getOffsetDateTime("told_at").toInstant().toString());
        assertThat(new JsonObject(first.value()).getString("submittedAt")).isEqualTo("1970-01-01T00:00:00Z");
        house.await(
                "marked as sent",
                () -> house.count("select count(*) from outbox where subject = $1 and sent_at is null", id) == 0);
    }

    @Test
    void a_relay_killed_between_commit_and_send_sends_later_and_once() {
        house.holding("select pg_advisory_xact_lock(x'53756E7368696E65'::bit(64)::bigint)", other -> {
            house.run(() -> notes.file(id, "words"));
            house.await("the relay is killed", () -> house.killWaiting("select pg_advisory_xact_lock%") > 0);
            assertThat(bus.read(TOPIC, id.toString())).isEmpty();
        });

        house.awaitApplied(id, 1L);
        assertThat(bus.read(TOPIC, id.toString())).hasSize(1);
    }

    @Test
    void a_relay_killed_between_send_and_mark_sends_twice_what_is_applied_once() {
        house.holding("select pg_advisory_lock(x'53756E7368696E65'::bit(64)::bigint)", lock -> {
            house.run(() -> notes.file(id, "words"));
            house.holding(
                    "select 1 from outbox where subject = $1 for update",
                    row -> {
                        lock.query("select pg_advisory_unlock_all()").executeAndAwait();
                        house.await("the relay is killed", () -> house.killWaiting("update outbox set sent_at%") > 0);
                    },
                    id);
        });

        house.await("sent again", () -> bus.read(TOPIC, id.toString()).size() > 1);
        assertThat(bus.read(TOPIC, id.toString()).stream().map(record -> Bus.header(record, "ce_id")))
                .containsOnly(house.rows("select id from outbox where subject = $1", id)
                        .get(0)
                        .getUUID("id")
                        .toString());
        house.run(() -> notes.register(id));
        house.awaitApplied(id, 1L, 2L);
    }

    @Test
    void stored_facts_are_retold_with_their_old_ids() {
        house.run(() -> notes.file(id, "words"));
        house.awaitApplied(id, 1L);
        house.await(
                "marked as sent",
                () -> house.count("select count(*) from outbox where subject = $1 and sent_at is not null", id) == 1);

        long told = house.manage("POST", "/q/retell?from=1970-01-01T00:00:00Z").getLong("told");

        assertThat(told).isPositive();
        assertThat(bus.read("disclosure.request.retold", id.toString()))
                .singleElement()
                .satisfies(again -> {
                    assertThat(Bus.header(again, "ce_id"))
                            .isEqualTo(Bus.header(bus.read(TOPIC, id.toString()).get(0), "ce_id"));
                    assertThat(Bus.header(again, "ce_sequence")).isEqualTo("1");
                });
    }

    @Test
    void an_aggregate_spoken_of_since_is_retold_from_its_first_fact_on() {
        UUID before = UUID.randomUUID();
        house.run(() -> notes.file(before, "words"));
        house.run(() -> notes.file(id, "words"));
        Instant from = Instant.now();
        house.run(() -> notes.register(id));
        house.await(
                "all sent",
                () -> house.count(
                                "select count(*) from outbox where subject = any($1) and sent_at is not null",
                                (Object) new UUID[] {id, before})
                        == 3);

        long told = house.manage("POST", "/q/retell?from=" + from).getLong("told");

        assertThat(told).isGreaterThanOrEqualTo(2);
        assertThat(bus.read("disclosure.request.retold", id.toString()))
                .extracting(again -> Bus.header(again, "ce_sequence"))
                .containsExactly("1", "2");
        assertThat(bus.read("disclosure.request.retold", before.toString())).isEmpty();
    }

    @Test
    void a_fact_too_large_for_the_bus_is_refused_whole_and_what_is_told_after_it_goes_out() {
        assertThatThrownBy(() -> house.run(() ->
                        transactions.run(() -> notes.fileWithin(id, "words").chain(() -> ask(4_000)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("fact-too-large");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
                });
        assertThat(house.count("select count(*) from note where id = $1", id)).isZero();
        assertThat(house.count("select count(*) from audit_record where aggregate_id = $1", id))
                .isZero();
        assertThat(house.count("select count(*) from outbox where subject = $1", id))
                .isZero();

        house.run(() -> notes.file(id, "words"));
        house.run(() -> transactions.run(() -> ask(3_000)));
        house.run(() -> notes.register(id));

        house.awaitApplied(id, 1L, 3L);
        assertThat(bus.read(TOPIC, id.toString()))
                .extracting(record -> Bus.header(record, "ce_type"))
                .containsExactly("RequestSubmitted.v1", "ReviewRequested.v1", "RequestRegistered.v1");
    }

    /** For the review of that many parts, of some 300 bytes each. */
    private Uni<Void> ask(int parts) {
        var part = new DocumentPart(
                "attachment-1", id, "text/plain", 1, "a".repeat(64), "/api/request/v1/documents/" + "b".repeat(60));
        var asked = new ReviewRequestedV1(
                id,
                1,
                SubjectKind.REPLY,
                "REPLY",
                Notes.UNIT,
                null,
                id,
                Collections.nCopies(parts, part),
                Instant.EPOCH);
        return Notes.row(id)
                .chain(row -> chronicle.enter(row, "", notes.act("ask", "FILED", "ASKED", null), List.of(asked)));
    }

    /** As when a broker has become stricter than the outbox. */
    @Test
    void a_fact_the_bus_does_not_take_is_kept_back_and_said_once_and_those_behind_it_are_sent() {
        List<LogLines.Line> written;
        try (LogLines lines = LogLines.of(BusSender.class.getPackage())) {
            written = lines.written();
            store(1, "\"" + "x".repeat(1 << 20) + "\"");
            store(2, "{}");
            for (UUID other : List.of(UUID.randomUUID(), UUID.randomUUID())) {
                house.run(() -> notes.file(other, "words"));
                house.awaitApplied(other, 1L);
            }
        }

        assertThat(bus.read(TOPIC, id.toString()))
                .extracting(record -> Bus.header(record, "ce_sequence"))
                .containsExactly("2");
        UUID kept = house.rows("select id from outbox where subject = $1 and sent_at is null", id)
                .get(0)
                .getUUID(0);
        List<String> keptBack = written.stream()
                .map(LogLines.Line::text)
                .filter(text -> text.contains("is too large"))
                .toList();
        assertThat(keptBack).hasSize(1);
        assertThat(keptBack.get(0))
                .startsWith(
                        "Fact " + kept + " (RequestRegistered.v1 about " + id + ", 1048578 characters) is too large")
                .contains("Raise max.request.size");
        house.await(
                "its follower waits for it",
                () -> house.count("select count(*) from inbox_parked where aggregate = $1 and sequence = 2", id) == 1);
    }

    private void store(long sequence, String payload) {
        house.rows("""
                insert into outbox (id, topic, type, subject, sequence, payload, told_at)
                values (gen_random_uuid(), $1, 'RequestRegistered.v1', $2, $3, $4, now())""", TOPIC, id, sequence, payload);
    }

    @Test
    void a_service_speaks_only_on_its_own_topic_and_about_the_aggregate_it_changed() {
        assertThatThrownBy(() -> tell(new ItemDraftedV1(id, Notes.UNIT, UUID.randomUUID(), Instant.EPOCH)))
                .hasMessage("ItemDraftedV1 is not told on disclosure.request");
        assertThatThrownBy(() -> tell(Notes.submitted(UUID.randomUUID())))
                .hasMessage("RequestSubmittedV1 is told about another aggregate");
    }

    private void tell(DisclosureEvent event) {
        house.run(() -> transactions.run(() -> {
            NoteRow row = new NoteRow();
            row.id = id;
            return Uni.createFrom()
                    .deferred(() -> chronicle.enter(row, "", notes.act("file", null, "FILED", null), List.of(event)));
        }));
    }

    @Test
    void marked_words_reach_neither_bus_nor_inbox() {
        String marked = "标记" + id;
        house.run(() -> notes.file(id, marked));
        house.awaitApplied(id, 1L);

        for (String table : List.of("outbox", "inbox_position", "inbox_parked", "inbox_refused", "idempotency_key")) {
            assertThat(house.count("select count(*) from " + table + " t where t::text like '%' || $1 || '%'", marked))
                    .as(table)
                    .isZero();
        }
        assertThat(bus.readAll(TOPIC)).noneMatch(record -> record.value().contains(marked));
    }
}
