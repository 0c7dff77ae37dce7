package org.sunshinegov.kernel.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.NoteClocks;
import org.sunshinegov.kernel.platform.sample.Notes;

@QuarkusTest
class MovingDatesIT {

    private static final Logger LOG = Logger.getLogger(MovingDatesIT.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /** A flood: the day after the last week of September becomes one of rest. */
    private static final String CHANGE = """
            date,kind,holiday,notice,effectiveFrom
            2026-09-29,OFF,防汛,区通告,2026-09-20
            """;

    @Inject
    House house;

    @Inject
    Bus bus;

    @Inject
    Notes notes;

    @Inject
    NoteClocks clocks;

    @Inject
    MovingDates moving;

    @Inject
    MovedDates told;

    @Inject
    Recompute recompute;

    private final UUID proposal = UUID.randomUUID();

    @BeforeEach
    void no_other_clock_runs() {
        house.rows("update clock set stopped_on = '2025-01-01' where stopped_on is null");
    }

    @Test
    void the_preview_says_what_the_recompute_then_does() {
        UUID before = kept(LocalDate.of(2026, 8, 31), 20);
        UUID moved = kept(LocalDate.of(2026, 9, 14), 20);
        UUID after = kept(LocalDate.of(2026, 10, 12), 20);
        UUID beyondTheEnd = kept(LocalDate.of(2026, 9, 28), 70);
        told(proposed(CHANGE));

        MovingDatesView preview = preview(office());

        assertThat(preview.open()).isEqualTo(4);
        assertThat(preview.reached()).isEqualTo(2);
        assertThat(preview.partial()).isFalse();
        assertThat(preview.first())
                .extracting(DateMove::caseId, DateMove::number, DateMove::href, DateMove::oldDueOn, DateMove::dueOn)
                .containsExactly(
                        tuple(moved, "甲", "/notes/" + moved, LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 19)),
                        tuple(
                                beyondTheEnd,
                                "甲",
                                "/notes/" + beyondTheEnd,
                                LocalDate.of(2027, 1, 8),
                                LocalDate.of(2027, 1, 11)));
        assertThat(house.count("select count(*) from clock where due_on = '2026-10-19'"))
                .isZero();

        house.run(() -> recompute.all(proposed(CHANGE).calendar(), Instant.now()));

        assertThat(movedBy(before)).isEmpty();
        assertThat(movedBy(after)).isEmpty();
        assertThat(movedBy(moved)).containsExactly("calendar REQUEST_REPLY 2026-10-16 2026-10-19 1001.2026-09-20.0000");
        assertThat(movedBy(beyondTheEnd))
                .containsExactly("calendar REQUEST_REPLY 2027-01-08 2027-01-11 1001.2026-09-20.0000");
        assertThat(house.run(() -> told.of(staff(Role.DRAFTER, Notes.UNIT))))
                .extracting(DateMove::href, DateMove::oldDueOn, DateMove::dueOn)
                .containsExactly(
                        tuple("/notes/" + moved, LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 19)),
                        tuple("/notes/" + beyondTheEnd, LocalDate.of(2027, 1, 8), LocalDate.of(2027, 1, 11)));
        assertThat(house.run(() -> told.of(staff(Role.DRAFTER, UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void a_date_that_has_moved_is_told_to_who_sees_its_case_however_many_others_there_are() {
        UUID last =
                kept("甲", Clock.statutory(ClockKind.REQUEST_REPLY, LocalDate.of(2026, 9, 15), Period.workingDays(20)));
        for (int others = 0; others < 51; others++) {
            var unused = kept(
                    "乙", Clock.statutory(ClockKind.REQUEST_REPLY, LocalDate.of(2026, 9, 14), Period.workingDays(20)));
        }
        house.run(() -> recompute.all(proposed(CHANGE).calendar(), Instant.now()));

        assertThat(house.run(() -> told.of(staff(Role.DRAFTER, Notes.UNIT))))
                .extracting(DateMove::caseId, DateMove::number)
                .containsExactly(tuple(last, "甲"));
        assertThat(house.run(() -> told.of(staff(Role.LEADING_GROUP, Notes.UNIT))))
                .isEmpty();
    }

    @Test
    void the_leading_group_reads_figures_and_no_case_behind_them() {
        var unused =
                kept("乙", Clock.statutory(ClockKind.REQUEST_REPLY, LocalDate.of(2026, 9, 14), Period.workingDays(20)));
        told(proposed(CHANGE));

        MovingDatesView preview = preview(staff(Role.LEADING_GROUP, UUID.randomUUID()));

        assertThat(preview.moved()).isEqualTo(1);
        assertThat(preview.first()).isEmpty();
    }

    @Test
    void a_period_that_runs_backwards_is_reached_by_the_day_it_ends_on() {
        UUID announced =
                kept(Clock.statutory(ClockKind.PHASED_PUBLICATION, LocalDate.of(2026, 10, 6), Period.parse("7cdb")));
        told(proposed(CHANGE));

        assertThat(preview(office()).first())
                .extracting(DateMove::caseId, DateMove::oldDueOn, DateMove::dueOn)
                .containsExactly(tuple(announced, LocalDate.of(2026, 9, 29), LocalDate.of(2026, 9, 28)));
    }

    @Test
    void next_years_notice_moves_some_dates_and_makes_others_definite() {
        UUID provisional = kept(LocalDate.of(2026, 12, 1), 40);
        UUID definite = kept(LocalDate.of(2027, 1, 5), 10);
        told(proposed("""
                date,kind,holiday,notice,effectiveFrom
                2027-01-01,OFF,元旦,通知甲,2026-11-01
                2027-05-01,OFF,劳动节,通知甲,2026-11-01
                2027-05-03,OFF,劳动节,通知甲,2026-11-01
                2027-10-01,OFF,国庆节,通知甲,2026-11-01
                2027-10-02,OFF,国庆节,通知甲,2026-11-01
                2027-10-03,OFF,国庆节,通知甲,2026-11-01
                """));

        MovingDatesView preview = preview(office());

        assertThat(preview.reached()).isEqualTo(2);
        assertThat(preview.moved()).isEqualTo(1);
        assertThat(preview.settled()).isEqualTo(1);
        assertThat(house.count("select count(*) from clock where case_id = $1 and provisional", definite))
                .isEqualTo(1);
        assertThat(preview.first())
                .extracting(DateMove::caseId, DateMove::dueOn)
                .containsExactly(tuple(provisional, LocalDate.of(2027, 1, 27)));
    }

    @Test
    void beyond_twenty_thousand_it_looks_at_a_part_and_says_so() {
        UUID first = kept(LocalDate.of(2026, 9, 14), 20);
        house.rows("""
                with cases as (insert into note select gen_random_uuid(), organisation_id, 0, 0, 0, null, 'copy'
                    from note, generate_series(2, $2) where id = $1 returning id)
                insert into clock select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'case_id', cases.id))).*
                from clock c, cases where c.case_id = $1""", first, MovingDates.LIMIT + 1_000);
        told(proposed(CHANGE));

        Instant start = Instant.now();
        MovingDatesView preview = preview(office());
        LOG.infof(
                "%d of %d clocks looked at in %d ms",
                preview.computed(),
                preview.reached(),
                Duration.between(start, Instant.now()).toMillis());

        assertThat(preview.reached()).isEqualTo(MovingDates.LIMIT + 1_000);
        assertThat(preview.computed()).isEqualTo(MovingDates.LIMIT);
        assertThat(preview.moved()).isEqualTo(MovingDates.LIMIT);
        assertThat(preview.partial()).isTrue();
        assertThat(preview.first()).hasSize(MovingClocks.SHOWN);
    }

    @Test
    void a_proposal_that_is_decided_is_forgotten() {
        told(proposed(CHANGE));
        bus.tell("disclosure.reference", proposal, 2, "CalendarProposed.v1", """
                {"proposalId":"%s","calendarVersion":"1001","open":false}""".formatted(proposal));

        house.await("forgotten", () -> house.run(() -> moving.of(office(), proposal))
                .isEmpty());
    }

    @Test
    void only_the_district_office_asks() {
        Scope officer = staff(Role.DISCLOSURE_OFFICER, Notes.UNIT);

        assertThatThrownBy(() -> moving.of(officer, proposal))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("role-needed"));
        assertThatThrownBy(() -> moving.of(Scope.PUBLIC, proposal))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("sign-in-needed"));
    }

    private MovingDatesView preview(Scope scope) {
        return house.run(() -> moving.of(scope, proposal)).orElseThrow();
    }

    private UUID kept(LocalDate started, int days) {
        return kept(Clock.statutory(ClockKind.REQUEST_REPLY, started, Period.workingDays(days)));
    }

    private UUID kept(Clock clock) {
        return kept("甲", clock);
    }

    /** {@code words}: also the name of who sees it. */
    private UUID kept(String words, Clock clock) {
        UUID id = UUID.randomUUID();
        house.run(() -> notes.file(id, words));
        assertThat(house.run(() -> clocks.keep(id, clock, "started"))).hasSize(1);
        return id;
    }

    private static PublishedCalendar proposed(String csv) {
        CalendarDocument next = CalendarDocument.bundled().amended(csv, TODAY);
        return new PublishedCalendar(next.version(), next.text(), 0, List.of());
    }

    private void told(PublishedCalendar calendar) {
        bus.tell(
                "disclosure.reference",
                proposal,
                1,
                "CalendarProposed.v1",
                new JsonObject()
                        .put("proposalId", proposal.toString())
                        .put("calendarVersion", "1001")
                        .put("open", true)
                        .put("document", calendar.document())
                        .encode());
        house.await(
                "heard", () -> house.run(() -> moving.of(office(), proposal)).isPresent());
    }

    private List<String> movedBy(UUID id) {
        return house
                .rows("select reason from audit_record where aggregate_id = $1 and action = 'due-date-moved'", id)
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static Scope office() {
        return staff(Role.DISTRICT_OFFICE, UUID.randomUUID());
    }

    private static Scope staff(Role role, UUID unit) {
        UUID person = UUID.randomUUID();
        return new Scope(Scope.Kind.STAFF, person, "staff", "甲", List.of(new Appointment(role, unit, null, null)));
    }
}
