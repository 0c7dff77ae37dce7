package org.sunshinegov.deploy.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.component.ComponentFailed;

class ServiceClocksTest {
    static final LocalDateTime FRIDAY = LocalDateTime.of(2025, 1, 24, 9, 0);

    final List<String> moves = new ArrayList<>();
    final List<LocalDateTime> reached = new ArrayList<>();
    ClockedService catalog;
    ClockedService request;
    ServiceClocks clocks;

    @BeforeEach
    void start() throws IOException {
        catalog = new ClockedService("catalog", FRIDAY, moves);
        request = new ClockedService("request", FRIDAY.plusMinutes(1), moves);
        clocks = new ServiceClocks(Map.of("catalog", catalog.port(), "request", request.port()));
    }

    @AfterEach
    void stop() {
        catalog.close();
        request.close();
    }

    @Test
    void all_services_go_day_by_day_together_and_the_last_step_is_the_rest() {
        assertThat(clocks.moveTo(FRIDAY.plusDays(2), this::reach)).isEmpty();

        assertThat(moves)
                .containsExactly(
                        "catalog 2025-01-25T09:01", "request 2025-01-25T09:01",
                        "catalog 2025-01-26T09:00", "request 2025-01-26T09:00");
        assertThat(reached).containsExactly(FRIDAY.plusDays(1).plusMinutes(1), FRIDAY.plusDays(2));
        assertThat(clocks.now()).isEqualTo(FRIDAY.plusDays(2));
    }

    @Test
    void what_a_service_leaves_undone_is_given_and_keeps_nobody_from_going_on() {
        catalog.leaves("PublicationDuties", "OutboxRelay");

        var undone = clocks.moveTo(FRIDAY.plusDays(2), this::reach);

        assertThat(undone)
                .extracting(Undone::at, Undone::service, Undone::works)
                .containsExactly(
                        tuple(
                                FRIDAY.plusDays(1).plusMinutes(1),
                                "catalog",
                                List.of("PublicationDuties", "OutboxRelay")),
                        tuple(FRIDAY.plusDays(2), "catalog", List.of("PublicationDuties", "OutboxRelay")));
        assertThat(request.now()).isEqualTo(FRIDAY.plusDays(2));
        assertThatThrownBy(() -> Undone.none(undone.subList(1, 2)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessage(
                        "业务时间 2025-01-26T09:00，catalog-service 的到期事项没有办完（PublicationDuties、OutboxRelay），稍后自动重试，原因见其日志。"
                                + System.lineSeparator()
                                + "At business time 2025-01-26T09:00 catalog-service left something due undone"
                                + " (PublicationDuties, OutboxRelay); it tries again, its log says why.");
        Undone.none(List.of());
    }

    private void reach(LocalDateTime step, List<Undone> undone) {
        reached.add(step);
    }

    @Test
    void nobody_is_moved_back() {
        assertThatThrownBy(() -> clocks.moveTo(FRIDAY, this::reach))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining(
                        "Business time only moves forward: it is 2025-01-24T09:01, not yet 2025-01-24T09:00");
        assertThat(moves).isEmpty();
    }

    @Test
    void a_service_that_refuses_is_named_with_its_reason() {
        assertThatThrownBy(() -> clocks.set(LocalDateTime.of(3000, 1, 1, 0, 0)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("catalog-service did not move its business time: 409");
    }

    @Test
    void a_service_that_is_not_there_is_named() {
        request.close();

        assertThatThrownBy(() -> clocks.show())
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("request-service did not move its business time: java.net.ConnectException");
    }
}
