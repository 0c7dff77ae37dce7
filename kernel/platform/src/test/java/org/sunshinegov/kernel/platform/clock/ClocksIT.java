package org.sunshinegov.kernel.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Extension;
import org.sunshinegov.kernel.law.clock.Pause;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.platform.sample.CanIgnoreReturnValue;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.NoteClocks;
import org.sunshinegov.kernel.platform.sample.Notes;
import org.sunshinegov.kernel.platform.store.StateJson;

@QuarkusTest
class ClocksIT {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    private static final Instant DAY_AFTER =
            DUE.plusDays(1).atTime(9, 0).atZone(CivilTime.ZONE).toInstant();

    @Inject
    House house;

    @Inject
    Notes notes;

    @Inject
    NoteClocks clocks;

    @Inject
    ClockQueries queries;

    @Inject
    MissedDates missed;

    private final UUID id = UUID.randomUUID();
    private final Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, RECEIVED, Period.workingDays(20));

    @BeforeEach
    void a_note_without_clocks_of_others() {
        house.rows("update clock set stopped_on = '2025-01-01' where stopped_on is null");
        house.run(() -> notes.file(id, "words"));
    }

    @Test
    void a_clock_that_begins_tells_its_date() {
        List<DisclosureEvent> told = keep(reply.committedTo(Period.workingDays(15)));

        assertThat(told).singleElement().isInstanceOfSatisfying(DueDateSetV1.class, set -> {
            assertThat(set.caseId()).isEqualTo(id);
            assertThat(set.clockKind()).isEqualTo("REQUEST_REPLY");
            assertThat(set.startedOn()).isEqualTo(RECEIVED);
            assertThat(set.dueOn()).isEqualTo(DUE);
            assertThat(set.committedOn()).isEqualTo(LocalDate.of(2025, 3, 24));
            assertThat(set.provisional()).isFalse();
        });
        assertThat(house.run(() -> clocks.clock(id)).committed()).isEqualTo(Period.workingDays(15));
    }

    @Test
    void a_clock_that_is_extended_tells_what_moved_and_one_that_did_not_move_says_nothing() {
        keep(reply);
        Clock extended = reply.extended(new Extension(LocalDate.of(2025, 3, 20), 20, 0));

        assertThat(keep(extended)).singleElement().isInstanceOfSatisfying(DueDateMovedV1.class, moved -> {
            assertThat(moved.oldDueOn()).isEqualTo(DUE);
            assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2025, 4, 28));
            assertThat(moved.cause()).isEqualTo("extended");
        });
        assertThat(keep(extended)).isEmpty();
    }

    @Test
    void a_stopped_clock_runs_again_and_its_date_is_set_anew() {
        keep(reply);
        house.run(() -> clocks.stop(id, LocalDate.of(2025, 3, 10)));
        assertThat(row().getLocalDate("stopped_on")).isEqualTo("2025-03-10");

        assertThat(keep(reply)).singleElement().isInstanceOf(DueDateSetV1.class);
        assertThat(row().getLocalDate("stopped_on")).isNull();
    }

    @Test
    void a_page_shows_dates_days_left_and_the_reason_of_each_day() {
        keep(reply);

        ClockView view =
                house.run(() -> queries.of(id, ClockKind.REQUEST_REPLY)).orElseThrow();

        assertThat(view.dueOn()).isEqualTo(DUE);
        assertThat(view.left().overdue()).isTrue();
        assertThat(view.explanation().days()).hasSize(29);
        assertThat(view.explanation().due().date()).isEqualTo(DUE);
    }

    @Test
    void a_missed_date_is_told_once_however_many_look_at_once() {
        List<UUID> cases =
                IntStream.range(0, 60).mapToObj(i -> UUID.randomUUID()).toList();
        cases.forEach(one -> {
            house.run(() -> notes.file(one, "words"));
            assertThat(house.run(() -> clocks.keep(one, reply, "started"))).hasSize(1);
        });

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> house.start(() -> missed.runDue(DAY_AFTER)))
                        .toArray(CompletableFuture[]::new))
                .join();
        house.run(() -> missed.runDue(DAY_AFTER));

        UUID[] all = cases.toArray(UUID[]::new);
        assertThat(house.count(
                        "select count(*) from outbox where type = 'DueDateMissed.v1' and subject = any($1)",
                        (Object) all))
                .isEqualTo(60);
        assertThat(house.rows("select distinct audited, told, version from note where id = any($1)", (Object) all))
                .extracting(row -> tuple(row.getInteger(0), row.getLong(1), row.getInteger(2)))
                .containsExactly(tuple(3, 3L, 2));
        assertThat(house.manage("GET", "/q/audit/verify?aggregate=" + all[0]).getBoolean("intact"))
                .isTrue();
    }

    @Test
    void a_date_is_not_missed_before_its_day_is_over_nor_when_the_act_came_in_time() {
        keep(reply);
        house.run(() -> missed.runDue(DUE.atTime(23, 59).atZone(CivilTime.ZONE).toInstant()));
        assertThat(toldMissed()).isEmpty();

        house.run(() -> clocks.stop(id, DUE));
        house.run(() -> missed.runDue(DAY_AFTER));
        assertThat(toldMissed()).isEmpty();
    }

    @Test
    void an_act_that_came_late_is_told_although_its_clock_has_stopped() {
        keep(reply);
        house.run(() -> clocks.stop(id, DUE.plusDays(1)));

        house.run(() -> missed.runDue(DAY_AFTER));

        assertThat(toldMissed()).containsExactly("STATUTORY 2025-03-31");
    }

    @Test
    void the_promised_date_is_missed_before_the_statutory_one() {
        keep(reply.committedTo(Period.workingDays(15)));

        house.run(() -> missed.runDue(
                LocalDate.of(2025, 3, 25).atStartOfDay(CivilTime.ZONE).toInstant()));
        assertThat(toldMissed()).containsExactly("COMMITTED 2025-03-24");
        house.run(() -> missed.runDue(DAY_AFTER));
        assertThat(toldMissed()).containsExactly("COMMITTED 2025-03-24", "STATUTORY 2025-03-31");
    }

    @Test
    void a_suspended_date_does_not_pass_but_moves_on() {
        keep(reply);
        house.rows(
                "update clock set clock = jsonb_set(clock, '{pauses}', $2::jsonb) where case_id = $1",
                id,
                new JsonArray(StateJson.write(
                        List.of(Pause.forceMajeure("flood", DUE.minusDays(4)).onStatutoryBasis("书面通知")))));

        house.run(() -> missed.runDue(DAY_AFTER));

        assertThat(toldMissed()).isEmpty();
        assertThat(row().getLocalDate("due_on")).isAfter(DUE);
        assertThat(house.count("select count(*) from outbox where type = 'DueDateMoved.v1' and subject = $1", id))
                .isEqualTo(1);
    }

    @Test
    void clocks_that_were_stopped_in_time_are_not_looked_at_at_each_tick() {
        assertThat(plan("select id from clock where " + Miss.DUE.condition()))
                .contains("Index Scan using clock_to_miss on clock")
                .doesNotContain("Filter");
        assertThat(plan("select id from clock where " + Miss.COMMITTED.condition()))
                .contains("Index Scan using clock_to_miss_committed on clock")
                .doesNotContain("Filter");
    }

    @Test
    void dates_that_have_moved_are_found_without_reading_those_that_have_not() {
        assertThat(plan("select id from clock k where "
                        + MovedDates.MOVED.formatted("array['%s'::uuid]".formatted(Notes.UNIT), "'2025-03-31'")))
                .contains("Index Scan using clock_moved on clock")
                .doesNotContain("Filter");
    }

    /** As for a table too large to be read whole. */
    private String plan(String statement) {
        var lines = new ArrayList<String>();
        house.holding("set local enable_seqscan = off", one -> {
            one.query("set local enable_bitmapscan = off").executeAndAwait();
            one.query("explain " + statement.replace("$1", "'2025-03-31'"))
                    .executeAndAwait()
                    .forEach(row -> lines.add(row.getString(0)));
        });
        return String.join("\n", lines);
    }

    @Test
    void an_officer_who_acts_while_a_date_is_missed_is_told_that_the_case_changed() {
        keep(reply);
        var act = house.start(() -> notes.registerAfter(
                id, () -> Uni.createFrom().completionStage(house.start(() -> missed.runDue(DAY_AFTER)))));

        assertThat(act)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingCause()
                .isInstanceOfAny(OptimisticLockException.class, StaleStateException.class);
        assertThat(toldMissed()).hasSize(1);
    }

    @Test
    void an_officer_who_stops_a_clock_and_a_timer_that_looks_at_it_do_not_wait_for_each_other() {
        keep(reply);
        var look = new AtomicReference<CompletableFuture<Void>>();

        var act = house.start(() -> clocks.stopAndRegister(id, DUE.plusDays(1), () -> {
            look.set(house.start(() -> missed.runDue(DAY_AFTER)));
            house.await("the timer has looked", () -> look.get().isDone() || isWaiting());
        }));

        assertThat(act).succeedsWithin(Duration.ofSeconds(20));
        assertThat(look.get()).succeedsWithin(Duration.ofSeconds(20));
        house.run(() -> missed.runDue(DAY_AFTER));
        assertThat(toldMissed()).hasSize(1);
    }

    private boolean isWaiting() {
        return house.count("""
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query like '%from clock%'""") > 0;
    }

    @CanIgnoreReturnValue
    private List<DisclosureEvent> keep(Clock clock) {
        return house.run(() -> clocks.keep(id, clock, "extended"));
    }

    private Row row() {
        return house.rows("select * from clock where case_id = $1", id).get(0);
    }

    private List<String> toldMissed() {
        return house
                .rows(
                        "select payload::json ->> 'track', payload::json ->> 'dueOn' from outbox where type = 'DueDateMissed.v1' and subject = $1 order by seq",
                        id)
                .stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .toList();
    }
}
