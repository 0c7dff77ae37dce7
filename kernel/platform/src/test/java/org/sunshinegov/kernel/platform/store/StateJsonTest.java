package org.sunshinegov.kernel.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Extension;
import org.sunshinegov.kernel.law.clock.Pause;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.law.clock.Restart;

class StateJsonTest {

    sealed interface Phase {

        default boolean isOpen() {
            return true;
        }

        record Filed(LocalDate on) implements Phase {}

        record Closed(String outcome, Instant at) implements Phase {}
    }

    record Case(int number, Phase phase, List<Phase> before, Optional<String> note) {

        String shown() {
            return "derived";
        }
    }

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void a_state_is_its_components_and_a_sealed_part_names_its_case() {
        Case filed = new Case(7, new Phase.Filed(DAY), List.of(), Optional.empty());

        assertThat(StateJson.write(filed)).isEqualTo("""
                {"number":7,"phase":{"is":"Filed","on":"2025-03-03"},"before":[],"note":null}""");
    }

    @Test
    void what_was_written_is_read() {
        Case closed = new Case(
                8, new Phase.Closed("GRANTED", Instant.EPOCH), List.of(new Phase.Filed(DAY)), Optional.of("words"));

        assertThat(StateJson.read(StateJson.write(closed), Case.class)).isEqualTo(closed);
        assertThat(StateJson.read(StateJson.write(closed.phase()), Phase.class)).isEqualTo(closed.phase());
    }

    @Test
    void a_state_written_by_another_release_is_read() {
        String other = """
                {"number":7,"phase":{"is":"Filed","on":"2025-03-03","by":"x"},"removed":true}""";

        assertThat(StateJson.read(other, Case.class).phase()).isEqualTo(new Phase.Filed(DAY));
    }

    @Test
    void a_clock_with_everything_in_it_comes_back_as_it_was() {
        Clock clock = Clock.statutory(ClockKind.REQUEST_REPLY, DAY, Period.workingDays(20))
                .committedTo(Period.workingDays(15))
                .restarted(Restart.Cause.CLARIFIED, DAY.plusDays(2))
                .paused(Pause.thirdParty("a", DAY.plusDays(3), 15).letterReceivedOn(DAY.plusDays(4)))
                .extended(new Extension(DAY.plusDays(5), 20, 20))
                .using(WorkingCalendar.bundled().version(), 3);

        assertThat(StateJson.read(StateJson.write(clock), Clock.class)).isEqualTo(clock);
    }
}
