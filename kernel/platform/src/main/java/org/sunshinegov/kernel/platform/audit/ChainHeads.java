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
            select id, audited, audit_head from %s t
            where audited > 0 and not exists (select 1 from audit_record r where r.aggregate_id = t.id)""";

    /** Of the chains that have ended so far. */
    Uni<Void> check(SqlConnection view, Walk walk) {
        Map<UUID, AuditRow> ended = walk.takeEnded();
        if (ended.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return overTables(view, HEAD, Tuple.of(ended.keySet().toArray(UUID[]::new)))
                .invoke(heads -> heads.forEach(head -> compare(walk, head, ended.get(head.getUUID("id")))))
                .replaceWithVoid();
    }

    Uni<Void> checkLast(SqlConnection view, Walk walk) {
        walk.end();
        return check(view, walk);
    }

    /** Aggregates whose whole chain is gone. */
    Uni<Void> checkMissing(SqlConnection view, Walk walk) {
        return overTables(view, WITHOUT_CHAIN, Tuple.tuple())
                .invoke(gone -> gone.forEach(head -> walk.breakAt(head.getUUID("id"), 1, Cause.HEAD)))
                .replaceWithVoid();
    }

    private static void compare(Walk walk, Row head, AuditRow last) {
        if (head.getInteger("audited") != last.number
                || !Arrays.equals(head.getBuffer("audit_head").getBytes(), last.hash)) {
            walk.breakAt(last.aggregateId, last.number, Cause.HEAD);
        }
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
