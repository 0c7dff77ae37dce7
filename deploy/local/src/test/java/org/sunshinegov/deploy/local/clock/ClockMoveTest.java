package org.sunshinegov.deploy.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.BusinessTime;
import org.sunshinegov.deploy.local.district.District;

class ClockMoveTest {
    static final LocalDateTime FRIDAY = LocalDateTime.of(2025, 1, 24, 9, 0);

    @TempDir
    Path root;

    final List<String> moves = new ArrayList<>();
    final List<String> said = new CopyOnWriteArrayList<>();
    ClockedService catalog;
    ClockedService request;
    ServiceClocks clocks;
    BusinessTime kept;

    @BeforeEach
    void start() throws IOException {
        catalog = new ClockedService("catalog", FRIDAY, moves);
        request = new ClockedService("request", FRIDAY, moves);
        clocks = new ServiceClocks(Map.of("catalog", catalog.port(), "request", request.port()));
        kept = new District(Repository.at(root), 8080).businessTime();
    }

    @AfterEach
    void stop() {
        catalog.close();
        request.close();
    }

    @Test
    void every_step_is_told_with_its_number() {
        assertThat(new ClockMove(clocks, kept, this::say).to(FRIDAY.plusDays(1).plusHours(3)))
                .isEmpty();

        assertThat(said)
                .containsExactly(
                        "业务时间 2025-01-25T09:00（第 1 步，共 2 步） · business time, step 1 of 2",
                        "业务时间 2025-01-25T12:00（第 2 步，共 2 步） · business time, step 2 of 2");
        assertThat(kept.now().orElseThrow()).isCloseTo(FRIDAY.plusDays(1).plusHours(3), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_service_that_takes_its_time_is_named_while_it_is_waited_for() {
        var told = new CountDownLatch(1);
        request.does(() -> await(told));

        var undone = new ClockMove(
                        clocks,
                        kept,
                        (chinese, english) -> {
                            say(chinese, english);
                            told.countDown();
                        },
                        Duration.ofMillis(50))
                .to(FRIDAY.plusDays(1));

        assertThat(undone).isEmpty();
        assertThat(said)
                .startsWith("业务时间 2025-01-25T09:00，等待 request-service 处理到期事项 · waiting for what falls due there")
                .endsWith("业务时间 2025-01-25T09:00（第 1 步，共 1 步） · business time, step 1 of 1");
    }

    @Test
    void what_is_left_undone_is_said_with_its_step() {
        request.leaves("PeriodLapses");

        assertThat(new ClockMove(clocks, kept, this::say).to(FRIDAY.plusDays(1)))
                .hasSize(1);

        assertThat(said)
                .containsExactly(
                        "业务时间 2025-01-25T09:00，request-service 的到期事项没有办完（PeriodLapses），稍后自动重试，原因见其日志。"
                                + " · At business time 2025-01-25T09:00 request-service left something due undone"
                                + " (PeriodLapses); it tries again, its log says why.",
                        "业务时间 2025-01-25T09:00（第 1 步，共 1 步） · business time, step 1 of 1");
    }

    @Test
    void a_step_is_kept_before_a_service_sees_it_so_that_nothing_goes_back_behind_it() {
        request.does(() -> {
            throw new IllegalStateException("broken off");
        });

        assertThatThrownBy(() -> new ClockMove(clocks, kept, this::say).to(FRIDAY.plusDays(9)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("request-service 没有调整业务时间：")
                .hasMessageContaining("request-service did not move its business time: ");
        assertThat(kept.now().orElseThrow()).isCloseTo(FRIDAY.plusDays(1), within(5, ChronoUnit.SECONDS));
        assertThat(said).isEmpty();
    }

    @Test
    void a_time_before_the_present_one_is_refused_with_the_present_one_and_moves_nobody() {
        assertThatThrownBy(() -> new ClockMove(clocks, kept, this::say).to(FRIDAY.minusMinutes(1)))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("业务时间只能向前：现在是 2025-01-24T09:00，不能设为 2025-01-24T08:59。")
                .hasMessageContaining("it is 2025-01-24T09:00, not yet 2025-01-24T08:59.");
        assertThat(moves).isEmpty();
        assertThat(kept.now()).isEmpty();
    }

    private void say(String chinese, String english) {
        said.add(chinese + " · " + english);
    }

    private static void await(CountDownLatch told) {
        try {
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
