package org.sunshinegov.assessment.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.testing.TestKeys;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class RecountIT {

    private static final long SEED = 20250701;
    private static final int CASES = 80;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 2, 20), LocalDate.of(2025, 7, 15), LocalDate.of(2026, 6, 1));
    private static final List<String> PERIODS = List.of("2025", "2025-Q2", "2024");

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    WatchQueries queries;

    @Test
    void figures_and_the_lists_behind_them_equal_an_independent_recount() {
        UUID department = register.unit();
        UUID station = register.unitBelow(department);
        UUID village = register.unitBelow(station);
        UUID other = register.unitBelow(department);
        RandomDistrict district = new RandomDistrict(SEED, List.of(department, station, village, other), CASES);
        inbox.takeAll(district.heard());
        Recount recount = new Recount(district.told());
        Map<UUID, Set<UUID>> below = Map.of(
                department,
                Set.of(department, station, village, other),
                station,
                Set.of(station, village),
                village,
                Set.of(village),
                other,
                Set.of(other));
        Scope reader = Readers.of(Role.DISCLOSURE_OFFICER, department);

        for (LocalDate today : DAYS) {
            for (String period : PERIODS) {
                below.forEach((unit, units) -> {
                    Map<Figure, Long> expected = new EnumMap<>(Figure.class);
                    Figure.ALL.forEach(
                            figure -> expected.put(figure, recount.count(figure, units, today, Period.of(period))));
                    assertThat(figures(reader, unit, period, today)).isEqualTo(expected);
                    assertThat(listed(reader, unit, period, today)).isEqualTo(expected);
                });
            }
        }
        assertThat(Figure.ALL)
                .as("the district drawn has something of everything")
                .allSatisfy(figure -> assertThat(DAYS).anySatisfy(day -> assertThat(
                                recount.count(figure, below.get(department), day, Period.of("2025")))
                        .isPositive()));
    }

    private Map<Figure, Long> figures(Scope reader, UUID unit, String period, LocalDate today) {
        return queries.board(reader, unit, Period.of(period), today)
                .await()
                .indefinitely()
                .figures();
    }

    /** How many different cases the list of each figure has, read page by page. */
    private Map<Figure, Long> listed(Scope reader, UUID unit, String period, LocalDate today) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.ALL) {
            List<UUID> ids = new ArrayList<>();
            WatchFilter filter = Readers.cases(figure, unit, period, 7);
            Page<CaseView> page;
            do {
                page = queries.cases(reader, filter, today).await().indefinitely();
                page.items().forEach(line -> ids.add(line.id()));
                filter.after = page.next() == null ? null : Cursor.fromString(page.next());
            } while (page.next() != null);
            assertThat(ids).doesNotHaveDuplicates();
            counts.put(figure, (long) ids.size());
        }
        return counts;
    }
}
