package org.sunshinegov.deploy.load;

import java.time.Duration;
import java.util.UUID;
import org.sunshinegov.deploy.local.district.ServiceName;

/** A corrected calendar moves the dates of all open cases, while citizens go on filing. */
final class RecomputeOfClocks implements Measurement {
    private static final int CASES = 100_000;
    private static final int FILINGS_PER_SECOND = 12;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    /** Copies of one open case, each with ids and numbers of its own. */
    private static final String CASES_SQL = """
            insert into disclosure_request (%1$s)
            select %1$s
            from generate_series(1, %2$d) as n, lateral (select gen_random_uuid() as id, n as of_row) as c,
                lateral (select (jsonb_populate_record(r, jsonb_build_object('id', c.id,
                        'receipt_number', 'SQ9' || lpad(cast(n as text), 13, '0'),
                        'content', replace(cast(r.content as text), cast(r.id as text), cast(c.id as text))::jsonb))).*
                    from disclosure_request r where r.id = '%3$s') as copied""";

    /** Those of a case that are its own and not computed from others. */
    private static final String COLUMNS = """
            select string_agg('copied.' || column_name, ', ') from information_schema.columns
            where table_schema = 'public' and table_name = 'disclosure_request' and is_generated = 'NEVER'""";

    /** Computed with a calendar before the first, and a day early: every one moves. */
    private static final String CLOCKS_SQL = """
            insert into clock
            select (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'case_id', r.id,
                'due_on', k.due_on - 1, 'calendar_version', '0000'))).*
            from clock k, disclosure_request r where k.case_id = '%1$s' and r.receipt_number like 'SQ9%%'""";

    private static final String OLDER = "select count(*) from clock where calendar_version = '0000'";

    @Override
    public void run(Report report) throws Exception {
        try (var district = LoadDistrict.start();
                var filings = new Filings(district, FILINGS_PER_SECOND)) {
            var database = district.database(ServiceName.REQUEST);
            var warm = filings.open(FILINGS_PER_SECOND, Duration.ofSeconds(30));
            report.line("filing before: p99 %.1f ms", warm.millis(99));
            fill(district, database, report);
            var load = new Thread(() -> file(filings, report), "filings");
            load.setDaemon(true);
            load.start();
            watch(database, report);
            load.interrupt();
            load.join();
        }
    }

    private static void fill(LoadDistrict district, Database database, Report report) throws Exception {
        UUID id = district.file();
        var columns = database.text(COLUMNS);
        database.execute(CASES_SQL
                .replace("(%1$s)", "(" + columns.replace("copied.", "") + ")")
                .formatted(columns, CASES, id));
        database.execute("analyze disclosure_request");
        // One transaction: the service sees all of them at once.
        database.execute(CLOCKS_SQL.formatted(id));
        report.line("%d open cases", database.number("select count(*) from disclosure_request"));
    }

    private static void file(Filings filings, Report report) {
        try {
            for (var i = 0; i < LONG_ENOUGH.toSeconds(); i += 10) {
                var answers = filings.open(FILINGS_PER_SECOND, Duration.ofSeconds(10));
                report.line(
                        "filing meanwhile: %d filed, %d refused, p99 %.1f ms",
                        answers.created(), answers.refused(), answers.millis(99));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void watch(Database database, Report report) throws Exception {
        var begin = System.nanoTime();
        var limit = begin + LONG_ENOUGH.toNanos();
        long left = database.number(OLDER);
        while (left > 0 && System.nanoTime() < limit) {
            Thread.sleep(1_000);
            left = database.number(OLDER);
            report.line("%.0f s: %d clocks to go", (System.nanoTime() - begin) / 1e9, left);
        }
        report.figure("100,000 open clocks computed again", (System.nanoTime() - begin) / 1e9, "s", "aim 60");
        report.line(
                "facts waiting in the outbox: %d",
                database.number("select count(*) from outbox where sent_at is null"));
    }
}
