package org.sunshinegov.request.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnprintedLettersTest {

    private static final Instant NOW = Instant.parse("2025-03-03T01:00:00Z");

    private final Map<LetterRow, Throwable> troubles = new LinkedHashMap<>();
    private final List<LetterRow> printed = new ArrayList<>();
    private final Map<UUID, Instant> resting = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"0,PT1M", "1,PT2M", "5,PT32M", "10,PT1024M", "11,P1D", "1000,P1D"})
    void a_letter_that_fails_again_rests_twice_as_long_and_a_day_at_most(int failures, Duration pause) {
        assertThat(UnprintedLetters.pause(failures)).isEqualTo(pause);
    }

    @Test
    void one_that_cannot_be_printed_rests_and_keeps_no_other_waiting() {
        List<LetterRow> rows = letters(new IllegalStateException("no such font"), null);

        runDue();

        assertThat(resting).isEqualTo(Map.of(rows.get(0).id, NOW.plus(Duration.ofMinutes(1))));
        assertThat(printed).containsExactly(rows.get(1));
    }

    @Test
    void an_outage_is_no_failing_of_a_letter_and_ends_the_work() {
        List<LetterRow> rows = letters(null, new ConnectException("Connection refused"), null);

        assertThatThrownBy(this::runDue).hasRootCauseMessage("Connection refused");

        assertThat(resting).isEmpty();
        assertThat(printed).containsExactly(rows.get(0));
    }

    private void runDue() {
        var unused = new UnprintedLetters(store(), press()).runDue(NOW).await().indefinitely();
    }

    /** One of each, with what hinders its printing, null where it can be printed. */
    private List<LetterRow> letters(Throwable... each) {
        for (Throwable trouble : each) {
            LetterRow row = new LetterRow();
            row.id = UUID.randomUUID();
            troubles.put(row, trouble);
        }
        return List.copyOf(troubles.keySet());
    }

    private LetterStore store() {
        return new LetterStore(null, null) {
            @Override
            Uni<List<LetterRow>> unprinted(Instant now, int limit) {
                return Uni.createFrom().item(List.copyOf(troubles.keySet()));
            }

            @Override
            Uni<Void> rest(UUID id, Instant until) {
                resting.put(id, until);
                return Uni.createFrom().voidItem();
            }
        };
    }

    private Letters press() {
        return new Letters(null, null, null, null, null, null, null, null, null, null, null) {
            @Override
            Uni<LetterRow> print(LetterRow row) {
                Throwable trouble = troubles.get(row);
                return trouble == null
                        ? Uni.createFrom().item(row).invoke(printed::add)
                        : Uni.createFrom().failure(trouble);
            }
        };
    }
}
