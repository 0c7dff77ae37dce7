package org.sunshinegov.kernel.platform.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.audit.Verified.Cause;

/** Compares where chains end with what their aggregates say, so that a chain cannot be cut short or taken away. */
@Singleton
class ChainHeads {

    private static final String HEAD = "select id, audited, audit_head from %s where id = any($1)";
    private static final String WITHOUT_CHAIN = """
            select id, audited, audit_head from %s t where (audited > 0 or audit_head is not null)
            and not exists (select 1 from audit_record r where r.aggregate_id = t.id)""";

    /** Of the chains that have ended so far. */
    Uni<Void> check(SqlConnection view, Walk walk) {
        Map<UUID, AuditRow> ended = walk.takeEnded();
        if (ended.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return overTables(view, HEAD, Tuple.of(ended.keySet().toArray(UUID[]::new)))
                .map(heads -> heads.stream().collect(Collectors.groupingBy(head -> head.getUUID("id"))))
                .invoke(heads ->
                        ended.forEach((aggregate, end) -> compare(walk, heads.getOrDefault(aggregate, List.of()), end)))
                .replaceWithVoid();
    }

    Uni<Void> checkLast(SqlConnection view, Walk walk) {
        walk.end();
        return check(view, walk);
    }

    /** Aggregates whose whole chain is gone. */
    Uni<Void> checkMissing(SqlConnection view, Walk walk) {
        return breakEach(view, walk, WITHOUT_CHAIN, Tuple.tuple());
    }

    Uni<Void> checkMissing(SqlConnection view, Walk walk, UUID aggregate) {
        return breakEach(view, walk, WITHOUT_CHAIN + " and id = $1", Tuple.of(aggregate));
    }

    private static Uni<Void> breakEach(SqlConnection view, Walk walk, String gone, Tuple parameters) {
        return overTables(view, gone, parameters)
                .invoke(heads -> heads.forEach(head -> walk.breakAt(head.getUUID("id"), 1, Cause.HEAD)))
                .replaceWithVoid();
    }

    /** No aggregate is ever deleted: a chain without its head is one that was written by hand, or whose head was taken. */
    private static void compare(Walk walk, List<Row> heads, AuditRow last) {
        if (heads.isEmpty() || !heads.stream().allMatch(head -> isAt(head, last))) {
            walk.breakAt(last.aggregateId, last.number, Cause.HEAD);
        }
    }

    private static boolean isAt(Row head, AuditRow last) {
        return head.getInteger("audited") == last.number
                && Arrays.equals(Verification.bytes(head, "audit_head"), last.hash);
    }

    private static Uni<List<Row>> overTables(SqlConnection view, String statement, Tuple parameters) {
        return tables(view).chain(tables -> {
            String union = tables.stream().map(statement::formatted).collect(Collectors.joining(" union all "));
            return tables.isEmpty()
                    ? Uni.createFrom().item(List.<Row>of())
                    : view.preparedQuery(union).execute(parameters).map(ChainHeads::list);
        });
    }

    /** Every table of aggregates; the names come from the database itself. */
    private static Uni<List<String>> tables(SqlConnection view) {
        return view.query("""
                        select quote_ident(table_name) as name from information_schema.columns
                        where table_schema = current_schema() and column_name = 'audit_head' order by 1""").execute().map(rows -> list(rows).stream()
                .map(row -> row.getString("name"))
                .toList());
    }

    private static List<Row> list(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
