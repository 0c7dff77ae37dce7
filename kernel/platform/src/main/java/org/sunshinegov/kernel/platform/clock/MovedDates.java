package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/**
 * The open due dates of one's units that another working calendar has moved lately: whom it concerns is told so, of the
 * cases he sees.
 */
@Singleton
public class MovedDates {

    private static final int DAYS = 14;

    static final String MOVED = """
            k.organisation_id = any(%s) and k.moved_on >= %s and k.stopped_on is null and k.moved_from <> k.due_on
            order by k.due_on, k.id limit 50""";

    private final NamedClocks clocks;
    private final BusinessClock time;

    MovedDates(NamedClocks clocks, BusinessClock time) {
        this.clocks = clocks;
        this.time = time;
    }

    /** The earliest date first. */
    public Uni<List<DateMove>> of(Scope scope) {
        UUID[] units = scope.requireStaff().units().toArray(UUID[]::new);
        return clocks.of(
                        scope,
                        values -> MOVED.formatted(
                                values.value(units), values.value(time.today().minusDays(DAYS))))
                .map(moved -> moved.stream().map(MovedDates::move).toList());
    }

    private static DateMove move(Row clock) {
        return new DateMove(
                clock.getUUID("case_id"),
                ClockKind.valueOf(clock.getString("kind")),
                clock.getString("number"),
                clock.getString("href"),
                clock.getString("name_zh"),
                clock.getString("name_en"),
                clock.getLocalDate("moved_from"),
                clock.getLocalDate("due_on"),
                null,
                null);
    }
}
