package org.sunshinegov.kernel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.Fussy;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.LogLines;
import org.sunshinegov.kernel.platform.sample.Notes;

@QuarkusTest
class HearingIT {

    private static final String TOPIC = "disclosure.review";
    private static final String OPENED = "ReviewOpened.v1";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    House house;

    @Inject
    Bus bus;

    @Inject
    Fussy fussy;

    @Inject
    Inbox inbox;

    @Inject
    Parked parked;

    private final UUID id = UUID.randomUUID();

    @Test
    void one_fact_delivered_64_times_at_once_is_applied_once() {
        Heard heard = heard(1);

        allAtOnce(Collections.nCopies(64, heard));

        assertThat(house.applied(id)).containsExactly(1L);
        assertThat(house.count("select count(*) from inbox_parked where aggregate = $1", id))
                .isZero();
    }

    @Test
    void facts_that_arrive_out_of_order_are_applied_in_order() {
        tell(1);
        tell(3);
        tell(2);

        house.awaitApplied(id, 1L, 2L, 3L);
        house.await(
                "nothing is left parked",
                () -> house.count("select count(*) from inbox_parked where aggregate = $1", id) == 0);
    }

    @Test
    void forty_facts_taken_at_once_in_any_order_are_applied_in_order() {
        List<Heard> facts = new ArrayList<>(
                LongStream.rangeClosed(1, 40).mapToObj(this::heard).toList());
        Collections.shuffle(facts, new Random(7));

        allAtOnce(facts);

        assertThat(house.applied(id))
                .containsExactly(LongStream.rangeClosed(1, 40).boxed().toArray(Long[]::new));
    }

    @Test
    void facts_read_at_once_are_applied_in_one_transaction_and_in_order() {
        List<Heard> left = together(heard(1), heard(2), heard(3));

        assertThat(left).isEmpty();
        assertThat(house.applied(id)).containsExactly(1L, 2L, 3L);
        assertThat(house.count("select count(distinct xmin::text) from applied where aggregate = $1", id))
                .isEqualTo(1);
    }

    @Test
    void what_was_taken_before_and_what_does_not_follow_is_left_to_be_taken_by_itself() {
        Heard first = heard(1);
        Heard fourth = heard(4);

        assertThat(together(first, fourth)).containsExactly(fourth);
        assertThat(together(first, heard(2))).hasSize(2);
        assertThat(house.applied(id)).containsExactly(1L);
    }

    /** As after a bus that failed in the middle of a batch: what was sent too early is sent again with what went before it. */
    @Test
    void a_parked_fact_that_comes_again_with_its_predecessor_is_applied_once_and_not_left_parked() {
        allAtOnce(List.of(heard(2)));
        assertThat(house.count("select count(*) from inbox_parked where aggregate = $1", id))
                .isEqualTo(1);

        assertThat(together(heard(1), heard(2))).isEmpty();

        assertThat(house.applied(id)).containsExactly(1L, 2L);
        assertThat(house.count("select count(*) from inbox_parked where aggregate = $1", id))
                .isZero();
    }

    @Test
    void one_refused_fact_takes_nothing_from_those_it_was_read_with() {
        UUID other = UUID.randomUUID();
        UUID refused = UUID.randomUUID();
        fussy.refuses.add(refused);
        Heard fussed = heard(1, Fussy.opened(id, refused));

        List<Heard> left = together(
                new Heard(
                        UUID.randomUUID(),
                        OPENED,
                        "/review-service",
                        other,
                        1,
                        Instant.EPOCH,
                        false,
                        Fussy.opened(other, id),
                        null),
                fussed);

        assertThat(left).hasSize(2);
        assertThat(house.applied(other)).isEmpty();
        allAtOnce(left);
        assertThat(house.applied(other)).containsExactly(1L);
        assertThat(house.count("select count(*) from inbox_refused where aggregate = $1", id))
                .isEqualTo(1);
    }

    @Test
    void what_follows_the_commit_follows_once_for_each_fact_however_often_it_was_taken() {
        UUID refused = UUID.randomUUID();
        fussy.refuses.add(refused);
        Heard first = heard(1);
        Heard second = heard(2);
        Heard third = heard(3, Fussy.opened(id, refused));

        List<Heard> left = together(first, second, third);
        assertThat(left).hasSize(3);
        assertThat(fussy.committed).doesNotContain(first.id(), second.id(), third.id());
        left.forEach(heard -> allAtOnce(List.of(heard)));

        assertThat(fussy.committed).containsOnlyOnce(first.id(), second.id()).doesNotContain(third.id());
    }

    @Test
    void an_unheard_fact_waits_behind_its_predecessor_like_any_other() {
        bus.tell(TOPIC, id, 2, "SomethingNewer.v7", "{}");
        tell(3);
        house.await("parked", () -> house.count("select count(*) from inbox_parked where aggregate = $1", id) == 2);

        tell(1);

        house.awaitApplied(id, 1L, 3L);
        house.await(
                "nothing is left parked",
                () -> house.count("select count(*) from inbox_parked where aggregate = $1", id) == 0);
    }

    @Test
    void what_is_done_on_hearing_belongs_to_the_trace_of_the_act() {
        allAtOnce(List.of(heard(1)));

        assertThat(fussy.traceOf(id)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void a_fact_with_a_gap_before_it_waits() {
        tell(2);
        UUID other = UUID.randomUUID();
        bus.tell(TOPIC, other, 1, OPENED, Fussy.opened(other, UUID.randomUUID()));
        house.awaitApplied(other, 1L);

        house.await("parked", () -> house.count("select count(*) from inbox_parked where aggregate = $1", id) == 1);
        assertThat(house.applied(id)).isEmpty();
        tell(1);
        house.awaitApplied(id, 1L, 2L);
    }

    @Test
    void a_refused_fact_is_recorded_without_its_effect_and_passed() {
        UUID refused = UUID.randomUUID();
        fussy.refuses.add(refused);
        bus.tell(TOPIC, id, 1, OPENED, Fussy.opened(id, refused));
        tell(2);

        house.awaitApplied(id, 2L);
        assertThat(house.rows("select code, type from inbox_refused where aggregate = $1", id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString("code")).isEqualTo("not-now");
                    assertThat(row.getString("type")).isEqualTo(OPENED);
                });
    }

    @Test
    void a_type_nobody_knows_is_passed() {
        bus.tell(TOPIC, id, 1, "SomethingNewer.v7", "{}");
        tell(2);

        house.awaitApplied(id, 2L);
    }

    @Test
    void what_cannot_be_read_becomes_a_dead_letter_and_the_service_goes_on() {
        bus.tellNonsense(TOPIC, id);
        UUID unreadable = UUID.randomUUID();
        bus.tell(TOPIC, unreadable, 1, OPENED, "{\"reviewId\":\"" + unreadable + "\",\"subjectKind\":\"标记\"}");
        bus.tell(TOPIC, UUID.randomUUID(), 1, OPENED, null);
        UUID other = UUID.randomUUID();
        bus.tell(TOPIC, other, 1, OPENED, Fussy.opened(other, UUID.randomUUID()));

        house.awaitApplied(other, 1L);
        assertThat(bus.readAll("disclosure.dead-letters"))
                .extracting(letter -> Bus.header(letter, "dead-letter-reason"))
                .contains("the body is missing");
        assertThat(letters("nonsense")).singleElement().satisfies(letter -> {
            assertThat(Bus.header(letter, "dead-letter-reason")).isEqualTo("attribute ce_id is missing");
            assertThat(Bus.header(letter, "dead-letter-topic")).isEqualTo(TOPIC);
            assertThat(Bus.header(letter, "dead-letter-reader")).isEqualTo("kernel-platform");
        });
        assertThat(letters(unreadable.toString())).singleElement().satisfies(letter -> assertThat(
                        Bus.header(letter, "dead-letter-reason"))
                .isEqualTo("ReviewOpened.v1 does not read as its contract at subjectKind"));
    }

    @Test
    void a_dead_letter_is_replayed_once_its_cause_is_mended_and_what_waited_behind_it_follows() {
        UUID breaks = UUID.randomUUID();
        fussy.breaksAt.add(breaks);
        bus.tell(TOPIC, id, 1, OPENED, Fussy.opened(id, breaks));
        tell(2);
        tell(3);
        house.await("buried", () -> letters(id.toString()).size() == 1);
        house.await("parked", () -> house.count("select count(*) from inbox_parked where aggregate = $1", id) == 2);
        assertThat(house.applied(id)).isEmpty();
        assertThat(Bus.header(letters(id.toString()).get(0), "dead-letter-reason"))
                .isEqualTo("IllegalStateException");

        fussy.breaksAt.remove(breaks);
        JsonObject count = house.manage("POST", "/q/dead-letters/replay");

        assertThat(count.getInteger("applied")).isEqualTo(1);
        assertThat(house.applied(id)).containsExactly(1L, 2L, 3L);
        assertThat(house.manage("POST", "/q/dead-letters/replay").getInteger("applied"))
                .isZero();
    }

    @Test
    void a_parked_fact_that_fails_is_tried_as_often_as_any_other() {
        UUID breaks = UUID.randomUUID();
        fussy.breaksTimes.put(breaks, 4);
        bus.tell(TOPIC, id, 2, OPENED, Fussy.opened(id, breaks));
        tell(1);

        house.awaitApplied(id, 1L, 2L);
        assertThat(fussy.breaksTimes).containsEntry(breaks, -1);
    }

    @Test
    void a_parked_fact_that_failed_each_time_is_taken_at_the_next_look_once_its_cause_is_mended() {
        UUID breaks = UUID.randomUUID();
        fussy.breaksTimes.put(breaks, 5);
        bus.tell(TOPIC, id, 2, OPENED, Fussy.opened(id, breaks));
        tell(3);
        tell(1);
        house.await("tried five times", () -> fussy.breaksTimes.get(breaks) == 0);
        house.await("parked", () -> house.count("select count(*) from inbox_parked where aggregate = $1", id) == 2);
        assertThat(house.applied(id)).containsExactly(1L);

        house.run(parked::drain);

        assertThat(house.applied(id)).containsExactly(1L, 2L, 3L);
        assertThat(house.count("select count(*) from inbox_parked where aggregate = $1", id))
                .isZero();
        assertThat(letters(id.toString())).isEmpty();
    }

    /** Which this copy of the service need not hear itself. */
    @Test
    void what_comes_too_early_waits_with_all_that_follow_it_until_what_it_waits_for_is_known() {
        UUID early = UUID.randomUUID();
        fussy.tooEarlyFor.add(early);
        bus.tell(TOPIC, id, 1, OPENED, Fussy.opened(id, early));
        tell(2);
        house.await("parked", () -> waiting() == 2);
        assertThat(house.applied(id)).isEmpty();

        fussy.tooEarlyFor.remove(early);

        house.awaitApplied(id, 1L, 2L);
        house.await("nothing is left parked", () -> waiting() == 0);
        assertThat(house.count("select count(*) from inbox_refused where aggregate = $1", id))
                .isZero();
        assertThat(letters(id.toString())).isEmpty();
    }

    @Test
    void what_turns_out_too_early_when_its_turn_comes_goes_on_waiting_and_keeps_nothing_else_from_being_heard() {
        UUID early = UUID.randomUUID();
        fussy.tooEarlyFor.add(early);
        bus.tell(TOPIC, id, 2, OPENED, Fussy.opened(id, early));
        tell(1);
        UUID other = UUID.randomUUID();
        bus.tell(TOPIC, other, 1, OPENED, Fussy.opened(other, UUID.randomUUID()));
        house.awaitApplied(other, 1L);
        house.await(
                "too early",
                () -> house.count("select count(*) from inbox_parked where aggregate = $1 and early", id) == 1);
        assertThat(house.applied(id)).containsExactly(1L);

        fussy.tooEarlyFor.remove(early);

        house.awaitApplied(id, 1L, 2L);
    }

    @Test
    void what_waits_too_early_is_said_when_it_begins_and_somebodys_business_after_minutes() {
        UUID early = UUID.randomUUID();
        fussy.tooEarlyFor.add(early);
        Heard heard = heard(1, Fussy.opened(id, early));
        try (LogLines lines = LogLines.of(Inbox.class.getPackage())) {
            allAtOnce(List.of(heard));
            house.run(inbox::drainEarly);
            house.run(parked::drain);
            assertThat(lines.written())
                    .extracting(LogLines.Line::text)
                    .containsOnlyOnce(OPENED + " " + heard.id() + " waits parked: its subject is unknown")
                    .noneMatch(text -> text.contains("for minutes"));

            house.rows("update inbox_parked set parked_at = now() - interval '6 minutes' where aggregate = $1", id);
            house.run(parked::drain);
            assertThat(lines.written())
                    .extracting(LogLines.Line::text)
                    .contains(
                            "1 facts have waited parked for minutes for what they rest on, as a certificate for the key"
                                    + " that signed it; see that its teller is up, and let it retell");
        }
        fussy.tooEarlyFor.remove(early);
        house.awaitApplied(id, 1L);
    }

    private long waiting() {
        return house.count("select count(*) from inbox_parked where aggregate = $1", id);
    }

    @Test
    void a_fact_interrupted_by_the_database_is_applied_when_it_is_back() {
        house.holding("lock table applied in exclusive mode", other -> {
            tell(1);
            house.await("killed", () -> house.killWaiting("insert into applied%") > 0);
        });

        house.awaitApplied(id, 1L);
        assertThat(letters(id.toString())).isEmpty();
    }

    @Test
    void of_whole_facts_the_newest_counts() {
        bus.tell("disclosure.reference", id, 2, "OrganisationRegistered.v1", organisation("新名称"));
        bus.tell("disclosure.reference", id, 1, "OrganisationRegistered.v1", organisation("旧名称"));
        UUID marker = UUID.randomUUID();
        bus.tell("disclosure.reference", marker, 5, "PersonRegistered.v1", """
                {"personId":"%s","account":"%s","nameZh":"甲","nameEn":"A","active":true}""".formatted(marker, marker));

        house.await("both heard", () -> house.count("select count(*) from register_person where id = $1", marker) == 1);
        assertThat(house.rows("select name_zh from register_organisation where id = $1", id)
                        .get(0)
                        .getString(0))
                .isEqualTo("新名称");
    }

    private String organisation(String name) {
        return """
                {"organisationId":"%s","kind":"DEPARTMENT","code":"D-%s","nameZh":"%s","nameEn":"N","active":true}""".formatted(id, id, name);
    }

    private void tell(long sequence) {
        bus.tell(TOPIC, id, sequence, OPENED, Fussy.opened(id, UUID.randomUUID()));
    }

    private List<Heard> together(Heard... facts) {
        return house.start(() -> inbox.takeTogether(List.of(facts))).join();
    }

    private Heard heard(long sequence) {
        return heard(sequence, Fussy.opened(id, Notes.UNIT));
    }

    private Heard heard(long sequence, String body) {
        return new Heard(UUID.randomUUID(), OPENED, "/review-service", id, sequence, Instant.EPOCH, false, body, TRACE);
    }

    private void allAtOnce(List<Heard> facts) {
        CompletableFuture.allOf(facts.stream()
                        .map(heard -> house.start(() -> inbox.take(heard)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private List<ConsumerRecord<String, String>> letters(String text) {
        return bus.readAll("disclosure.dead-letters").stream()
                .filter(letter -> letter.value() != null && letter.value().contains(text))
                .toList();
    }
}
