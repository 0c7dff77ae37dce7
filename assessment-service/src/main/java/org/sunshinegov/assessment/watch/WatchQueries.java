package org.sunshinegov.assessment.watch;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Reads figures and the cases behind them, each with one statement, whatever the number of units or cases. */
@Singleton
class WatchQueries {

    private final Pool pool;
    private final BusinessClock clock;

    WatchQueries(Pool pool, BusinessClock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** {@code unit} null for all that is in sight. */
    Uni<BoardView> board(Scope scope, UUID unit, Period period) {
        return board(scope, unit, period, clock.today());
    }

    Uni<BoardView> board(Scope scope, UUID unit, Period period, LocalDate today) {
        Sight sight = Sight.of(scope);
        return pool.preparedQuery(WatchSql.BOARD)
                .execute(parameters(sight.districtFigures(), sight.units(), unit, period, today))
                .map(rows -> board(rows, unit, period));
    }

    Uni<Page<CaseView>> cases(Scope scope, WatchFilter filter) {
        return cases(scope, filter, clock.today());
    }

    Uni<Page<CaseView>> cases(Scope scope, WatchFilter filter, LocalDate today) {
        Sight sight = Sight.of(scope);
        Tuple asked = parameters(sight.districtFigures(), sight.units(), filter.unit, filter.period(today), today);
        return known(filter.unit, asked)
                .invoke(() -> sight.requireCases(filter.unit))
                .chain(() -> list(sight, filter, today));
    }

    private Uni<Page<CaseView>> list(Sight sight, WatchFilter filter, LocalDate today) {
        Figure figure = filter.figure();
        Tuple tuple = parameters(sight.districtCases(), sight.open(), filter.unit, filter.period(today), today)
                .addInteger(filter.after == null ? null : filter.after.sort(Integer::valueOf))
                .addUUID(filter.after == null ? null : filter.after.id())
                .addInteger(filter.limit() + 1);
        return pool.preparedQuery(WatchSql.cases(figure)).execute(tuple).map(rows -> page(rows, filter.limit(), today));
    }

    /** A unit out of sight answers as one that does not exist. */
    private Uni<Void> known(UUID unit, Tuple asked) {
        return unit == null
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(WatchSql.UNIT)
                        .execute(asked)
                        .invoke(rows -> {
                            if (rows.size() == 0) {
                                throw Refusal.notFound();
                            }
                        })
                        .replaceWithVoid();
    }

    private static Tuple parameters(boolean district, Set<UUID> units, UUID unit, Period period, LocalDate today) {
        return Tuple.tuple()
                .addBoolean(district)
                .addArrayOfUUID(units.toArray(UUID[]::new))
                .addLocalDate(today)
                .addLocalDate(today.plusDays(Figure.NEAR_DAYS))
                .addLocalDate(period.from())
                .addLocalDate(period.to())
                .addUUID(unit);
    }

    private BoardView board(RowSet<Row> rows, UUID unit, Period period) {
        List<UnitView> units = new ArrayList<>();
        Map<Figure, Long> all = Map.of();
        for (Row row : rows) {
            if (row.getUUID("id") == null) {
                all = figures(row);
            } else {
                units.add(unit(row));
            }
        }
        if (unit != null && units.stream().noneMatch(found -> found.id().equals(unit))) {
            throw Refusal.notFound();
        }
        return new BoardView(clock.instant(), period, all, List.copyOf(units));
    }

    private static UnitView unit(Row row) {
        return new UnitView(
                row.getUUID("id"),
                row.getUUID("parent_id"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                figures(row));
    }

    private static Map<Figure, Long> figures(Row row) {
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        Figure.ALL.forEach(figure -> figures.put(figure, row.getLong(figure.column())));
        return figures;
    }

    private static Page<CaseView> page(RowSet<Row> rows, int size, LocalDate today) {
        List<Row> read = new ArrayList<>();
        rows.forEach(read::add);
        Page<Row> page =
                Page.of(read, size, row -> new Cursor(String.valueOf(row.getInteger("urgency")), row.getUUID("id")));
        return new Page<>(
                page.items().stream().map(row -> CaseView.of(row, today)).toList(), page.next());
    }
}
