package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** Clocks and explanations are stored as they stand. */
class ClockJsonTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final Clock clock = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-01-24"), Period.workingDays(20))
            .committedTo(Period.workingDays(15))
            .paused(Pause.thirdParty("t1", parse("2025-02-05"), 15).letterReceivedOn(parse("2025-02-07")))
            .paused(Pause.forceMajeure("f1", parse("2025-02-06")))
            .extended(new Extension(parse("2025-02-11"), 20, 15))
            .using(calendar.version(), 3);

    @Test
    void a_clock_read_back_is_the_same_clock() throws JsonProcessingException {
        Clock restarted = clock.restarted(Restart.Cause.CLARIFIED, parse("2025-02-12"));

        assertThat(json.readValue(json.writeValueAsString(clock), Clock.class)).isEqualTo(clock);
        assertThat(json.readValue(json.writeValueAsString(restarted), Clock.class))
                .isEqualTo(restarted);
    }

    @Test
    void a_stored_clock_holds_facts_only() throws JsonProcessingException {
        assertThat(json.readTree(json.writeValueAsString(clock)).fieldNames())
                .toIterable()
                .containsExactly(
                        "kind",
                        "started",
                        "statutory",
                        "committed",
                        "pauses",
                        "extensions",
                        "restarts",
                        "calendarVersion",
                        "policyVersion");
        assertThat(json.readTree(json.writeValueAsString(clock))
                        .at("/calendarVersion/lastNotice")
                        .textValue())
                .isEqualTo("2025-11-04");
        assertThat(json.writeValueAsString(Period.workingDays(20)))
                .isEqualTo("{\"unit\":\"WORKING_DAYS\",\"length\":20,\"date\":null}");
    }

    @Test
    void deadlines_and_explanations_read_back_alike() throws JsonProcessingException {
        Deadlines due = clock.due(calendar);
        Explanation explanation = clock.explain(Track.COMMITTED, calendar);

        assertThat(json.readValue(json.writeValueAsString(due), Deadlines.class))
                .isEqualTo(due);
        assertThat(json.readValue(json.writeValueAsString(explanation), Explanation.class))
                .isEqualTo(explanation);
    }

    @Test
    void a_clock_stored_without_lists_has_empty_ones() throws JsonProcessingException {
        Clock bare = json.readValue(
                "{\"kind\":\"FILING\",\"started\":\"2025-01-24T00:00:00\",\"committed\":{\"unit\":\"WORKING_DAYS\",\"length\":5}}",
                Clock.class);

        assertThat(bare).isEqualTo(Clock.committed(ClockKind.FILING, parse("2025-01-24"), Period.workingDays(5)));
    }
}
