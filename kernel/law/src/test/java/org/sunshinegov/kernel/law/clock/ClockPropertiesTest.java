package org.sunshinegov.kernel.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.DayLine.Kind;

/** What must hold for every clock, tried on thousands. */
class ClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final Random random = new Random(20250127);

    @Test
    void paused_days_are_the_union_of_the_pauses_never_their_sum() {
        for (int i = 0; i < 5_000; i++) {
            Clock clock = reply();
            List<Pause> pauses = pausesBeginningInside(clock);
            Set<LocalDate> union = new TreeSet<>();
            for (Pause pause : pauses) {
                clock = clock.paused(pause);
                pause.from().plusDays(1).datesUntil(pause.ended().plusDays(1)).forEach(union::add);
            }
            long days = union.stream()
                    .filter(calendar::isWorkingDay)
                    .filter(clock.started().toLocalDate()::isBefore)
                    .count();

            assertThat(statutory(clock))
                    .as(clock.toString())
                    .isEqualTo(calendar.addWorkingDays(clock.started().toLocalDate(), 20 + (int) days));
        }
    }

    @Test
    void a_pause_never_brings_a_due_date_forward_and_a_longer_one_never_less_far() {
        for (int i = 0; i < 5_000; i++) {
            Clock clock = reply();
            Pause pause = pausesBeginningInside(clock).get(0);
            Clock paused = clock.paused(pause);
            Clock longer = clock.paused(pause.endedOn(pause.ended().plusDays(random.nextInt(10))));

            assertThat(statutory(paused)).isAfterOrEqualTo(statutory(clock));
            assertThat(statutory(longer)).isAfterOrEqualTo(statutory(paused));
        }
    }

    @Test
    void a_later_start_never_ends_earlier_and_a_longer_period_never_sooner() {
        for (Unit unit : List.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS)) {
            for (int i = 0; i < 3_000; i++) {
                LocalDate start = FIRST.plusDays(random.nextInt(2700));
                int length = 1 + random.nextInt(12);
                LocalDate due = statutory(clock(start, unit, length));

                assertThat(statutory(clock(start.plusDays(1), unit, length))).isAfterOrEqualTo(due);
                assertThat(statutory(clock(start, unit, length + 1))).isAfterOrEqualTo(due);
                assertThat(calendar.isWorkingDay(due)).isTrue();
            }
        }
    }

    @Test
    void a_promised_date_is_never_later_than_the_statutory_one() {
        for (int i = 0; i < 3_000; i++) {
            Clock clock = reply().committedTo(Period.workingDays(1 + random.nextInt(20)));
            for (Pause pause : pausesBeginningInside(clock)) {
                clock = clock.paused(random.nextBoolean() ? pause : suspension(pause));
            }
            Deadlines due = clock.due(calendar);

            assertThat(due.committed().date()).isBeforeOrEqualTo(due.statutory().date());
        }
    }

    @Test
    void an_explanation_names_every_day_once_counts_without_gaps_and_ends_on_the_due_date() {
        for (int i = 0; i < 3_000; i++) {
            Clock clock = reply();
            for (Pause pause : pausesBeginningInside(clock)) {
                clock = clock.paused(pause);
            }
            List<DayLine> days = clock.explain(calendar).days();

            assertThat(days)
                    .extracting(DayLine::date)
                    .containsExactlyElementsOf(clock.started()
                            .toLocalDate()
                            .datesUntil(statutory(clock).plusDays(1))
                            .toList());
            assertThat(days.stream().mapToInt(DayLine::number).filter(number -> number > 0))
                    .hasSize(20)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(days.get(days.size() - 1).kind()).isEqualTo(Kind.DUE);
            assertThat(days)
                    .filteredOn(day -> day.kind() == Kind.SKIPPED)
                    .noneMatch(day -> calendar.isWorkingDay(day.date()));
        }
    }

    private Clock reply() {
        return clock(FIRST.plusDays(random.nextInt(2700)), Unit.WORKING_DAYS, 20);
    }

    private static Clock clock(LocalDate start, Unit unit, int length) {
        return Clock.statutory(ClockKind.REQUEST_REPLY, start, new Period(unit, length, null));
    }

    /** Letters sent while the unpaused period runs, so that each of them counts. */
    private List<Pause> pausesBeginningInside(Clock clock) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            LocalDate from = clock.started().toLocalDate().plusDays(random.nextInt(24) - 3);
            pauses.add(Pause.agency("p" + i, from, 0).endedOn(from.plusDays(random.nextInt(30))));
        }
        return pauses;
    }

    private static Pause suspension(Pause pause) {
        return Pause.forceMajeure(pause.id(), pause.from()).endedOn(pause.ended());
    }

    private LocalDate statutory(Clock clock) {
        return clock.due(calendar).statutory().date();
    }
}
