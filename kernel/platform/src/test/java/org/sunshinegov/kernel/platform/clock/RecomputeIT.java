package org.sunshinegov.kernel.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.calendar.EntryKind;
import org.sunshinegov.kernel.law.calendar.Overlay;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.NoteClocks;
import org.sunshinegov.kernel.platform.sample.Notes;

@QuarkusTest
class RecomputeIT {

    private static final Logger LOG = Logger.getLogger(RecomputeIT.class);
    private static final int MANY = 20_000;
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 10);

    @Inject
    House house;

    @Inject
    Bus bus;

    @Inject
    Notes notes;

    @Inject
    NoteClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Recompute recompute;

    private final UUID first = UUID.randomUUID();

    @Test
    void a_corrected_calendar_moves_open_clocks_in_sets_and_says_so() {
        keepMany();
        house.holding("select pg_advisory_xact_lock(x'53756E7368696E65'::bit(64)::bigint)", relay -> {
            publish();
            Instant start = Instant.now();
            house.run(() -> recompute.runDue(start));
            LOG.infof(
                    "%d clocks recomputed in %d ms",
                    MANY, Duration.between(start, Instant.now()).toMillis());

            assertThat(house.count("select count(*) from clock where due_on = '2026-03-31'"))
                    .isEqualTo(MANY);
            assertThat(
                            house.count(
                                    "select count(*) from outbox where type = 'DueDateMoved.v1' and payload like '%2026-03-31%'"))
                    .isEqualTo(MANY);
            assertThat(house.rows(
                            "select * from audit_record where aggregate_id = $1 and action = 'due-date-moved'", first))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getString("state_before")).isEqualTo("2026-03-30");
                        assertThat(row.getString("state_after")).isEqualTo("2026-03-31");
                        assertThat(row.getString("reason"))
                                .isEqualTo("calendar REQUEST_REPLY 2026-03-30 2026-03-31 0002.2025-11-04.0001");
                    });
            JsonObject verified = house.manage("GET", "/q/audit/verify");
            assertThat(verified.getBoolean("intact")).isTrue();
            assertThat(verified.getInteger("records")).isGreaterThan(MANY);
            house.rows("delete from outbox where type = 'DueDateMoved.v1'");
        });
        house.run(() -> recompute.runDue(Instant.now()));
        assertThat(house.count(
                        "select count(*) from clock where stopped_on is null and calendar_version < $1",
                        CalendarLabel.of(calendars.current().version())))
                .isZero();
    }

    /** One clock as a case keeps it, and as many copies on cases of their own. */
    private void keepMany() {
        house.rows("update clock set stopped_on = '2025-01-01' where stopped_on is null");
        house.run(() -> notes.file(first, "words"));
        Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, LocalDate.of(2026, 3, 2), Period.workingDays(20));
        assertThat(house.run(() -> clocks.keep(first, reply, "started"))).hasSize(1);
        house.rows("""
                with cases as (insert into note select gen_random_uuid(), organisation_id, 0, 0, 0, null, 'copy'
                    from note, generate_series(2, $2) where id = $1 returning id)
                insert into clock select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'case_id', cases.id))).*
                from clock c, cases where c.case_id = $1""", first, MANY);
    }

    private void publish() {
        UUID calendar = UUID.fromString("00000000-0000-0000-0000-00000000ca1e");
        Overlay closure = new Overlay(CLOSED, CLOSED, EntryKind.OFF, "泼水节", "自治条例", true);
        String document = new PublishedCalendar(
                        CalendarDocument.BUNDLED_VERSION + 1, bundledDays(), 1, List.of(closure))
                .document();
        bus.tell(
                "disclosure.reference",
                calendar,
                1,
                "CalendarPublished.v1",
                new JsonObject()
                        .put("calendarId", calendar.toString())
                        .put("calendarVersion", "2")
                        .put("document", document)
                        .encode());
        house.await("in force", () -> !calendars.current().isWorkingDay(CLOSED));
    }

    private static String bundledDays() {
        try (var days = CalendarDocument.class.getResourceAsStream("working-calendar-cn.csv")) {
            return new String(days.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
