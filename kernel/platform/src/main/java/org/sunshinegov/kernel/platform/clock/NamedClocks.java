package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;

/**
 * Clocks with what their cases are called, for whoever sees these; one statement whatever their number. A clock of no case
 * (a duty of the catalogue) is nobody's secret, and has no name.
 */
@Singleton
class NamedClocks {

    private static final String NAMED = """
            select k.id, k.case_id, k.kind, k.moved_from, k.due_on, {number} as number, {href} as href, o.name_zh, o.name_en
            from clock k left join {table} {row} on k.case_table = '{table}' and {row}.id = k.case_id
                left join register_organisation o on o.id = k.organisation_id
            where ({row}.id is null or {seen}) and\s""";

    private final Pool pool;
    private final Instance<CaseTable> cases;

    NamedClocks(Pool pool, Instance<CaseTable> cases) {
        this.pool = pool;
        this.cases = cases;
    }

    /** {@code which}: conditions of a clock {@code k}, their values put where they are given one by one. */
    Uni<List<Row>> of(Scope scope, Function<Conditions, String> which) {
        CaseTable table = cases.get();
        Conditions seen = table.seen().apply(scope);
        String named = NAMED.replace("{table}", table.name())
                .replace("{row}", table.row())
                .replace("{number}", table.number())
                .replace("{href}", table.href())
                .replace("{seen}", seen.text());
        return pool.preparedQuery(named + which.apply(seen))
                .execute(seen.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
