package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.clock.ClockedService;
import org.sunshinegov.deploy.local.clock.ServiceClocks;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;

class StartTimeTest {
    static final LocalDateTime FRIDAY = LocalDateTime.of(2025, 1, 24, 9, 0);

    @TempDir
    Path root;

    @Test
    void new_data_begin_at_the_time_asked_for() throws IOException {
        var district = district(root);

        start(district, FRIDAY, "--empty").choose();

        assertThat(kept(district)).isCloseTo(FRIDAY, within(5, ChronoUnit.SECONDS));
        assertThat(movesOf(start(district, FRIDAY, "--empty"), FRIDAY)).isEmpty();
    }

    @Test
    void kept_data_start_where_they_were_and_live_through_every_day_until_the_time_asked_for() throws IOException {
        var district = lived(FRIDAY);
        var start = start(district, FRIDAY.plusDays(3).plusHours(2), "--empty");

        start.requireAhead();
        start.choose();
        assertThat(kept(district)).isCloseTo(FRIDAY, within(5, ChronoUnit.SECONDS));

        assertThat(movesOf(start, FRIDAY))
                .containsExactly(
                        "catalog 2025-01-25T09:00",
                        "catalog 2025-01-26T09:00",
                        "catalog 2025-01-27T09:00",
                        "catalog 2025-01-27T11:00");
        assertThat(kept(district)).isCloseTo(FRIDAY.plusDays(3).plusHours(2), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void kept_data_that_are_asked_for_no_time_are_not_moved() throws IOException {
        var district = lived(FRIDAY);
        var start = new StartTime(district, Options.parse("--empty"));

        start.choose();

        assertThat(movesOf(start, FRIDAY)).isEmpty();
    }

    @Test
    void a_time_before_that_of_the_kept_data_is_refused_with_theirs() throws IOException {
        var start = start(lived(FRIDAY.plusSeconds(30)), FRIDAY.minusDays(1), "--empty");

        assertThatThrownBy(start::requireAhead)
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("已有数据的业务时间为 2025-01-24T09:00")
                .hasMessageContaining("不能回到 2025-01-23T09:00")
                .hasMessageContaining("The data know business time 2025-01-24T09:00")
                .hasMessageContaining("2025-01-23T09:00 lies before it");
        assertThatCode(start(district(root), FRIDAY.minusDays(1), "--fresh")::requireAhead)
                .doesNotThrowAnyException();
    }

    @Test
    void a_load_of_the_sample_that_was_broken_off_goes_to_its_own_end_and_no_earlier_time_is_promised()
            throws IOException {
        var district = district(root);
        start(district, FRIDAY).choose();
        Files.createDirectories(district.data("postgres"));

        assertThatThrownBy(start(district, FRIDAY.minusDays(30))::requireAhead)
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("示例数据上次没有装载完，将续装到业务时间 2025-01-24T09:00，不能停在 2024-12-25T09:00。")
                .hasMessageContaining("goes on to business time 2025-01-24T09:00; 2024-12-25T09:00 lies before it.");
        assertThatCode(start(district, FRIDAY)::requireAhead).doesNotThrowAnyException();
        assertThatCode(start(district, FRIDAY.minusDays(30), "--empty")::requireAhead)
                .doesNotThrowAnyException();
    }

    private static List<String> movesOf(StartTime start, LocalDateTime now) throws IOException {
        var moves = new ArrayList<String>();
        try (var catalog = new ClockedService("catalog", now, moves)) {
            start.reach(new ServiceClocks(Map.of("catalog", catalog.port())), (chinese, english) -> {});
        }
        return moves;
    }

    private static StartTime start(District district, LocalDateTime now, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--now", now.toString()));
        return new StartTime(district, Options.parse(all.toArray(String[]::new)));
    }

    private District lived(LocalDateTime now) throws IOException {
        var district = district(root);
        Files.createDirectories(district.data("postgres"));
        district.businessTime().moved(now);
        return district;
    }

    private static District district(Path root) {
        return new District(Repository.at(root), 8080);
    }

    private static LocalDateTime kept(District district) {
        return district.businessTime().now().orElseThrow();
    }
}
