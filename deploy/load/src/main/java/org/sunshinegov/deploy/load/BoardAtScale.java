package org.sunshinegov.deploy.load;

import org.sunshinegov.deploy.local.district.ServiceName;

/** The watch board over a million facts of a district's units, against its own statements sent by pgbench. */
final class BoardAtScale implements Measurement {
    private static final int FACTS = 1_000_000;
    private static final int READS = 100;
    private static final int SECONDS = 20;
    private static final String PATH = "/api/assessment/v1/units/figures?period=2025";

    /** A twentieth is open; the rest ended within the last two years, one in ten late. */
    private static final String FACTS_SQL = """
            insert into case_fact (id, kind, organisation_id, page_id, state, channel, applicant_type, begun_on, due_on,
                provisional, done_on, ended_on)
            select gen_random_uuid(), kind, unit, gen_random_uuid(), 'REPLIED', 'INTERNET', 'NATURAL_PERSON', begun,
                begun + 28, false, done, done
            from (select n, (array['REQUEST', 'ITEM', 'PUBLICATION_DUTY', 'REVIEW'])[1 + n %% 4] as kind,
                    units.ids[1 + n %% array_length(units.ids, 1)] as unit,
                    date '2023-10-01' + n %% 720 as begun,
                    case when n %% 20 > 0 then date '2023-10-01' + n %% 720 + 20 + n %% 10 end as done
                from generate_series(1, %d) as n,
                    (select array_agg(id) as ids from register_organisation) as units) as facts""";

    @Override
    public void run(Report report) throws Exception {
        try (var district = LoadDistrict.start()) {
            var database = district.database(ServiceName.ASSESSMENT);
            var unused = district.file();
            database.execute(FACTS_SQL.formatted(FACTS));
            database.execute("vacuum analyze case_fact");
            report.line("%d facts of %d units", FACTS, database.number("select count(*) from register_organisation"));
            var reads = new Reads(district, LoadDistrict.OFFICE, ServiceName.ASSESSMENT, PATH);
            var warm = reads.run(READS);
            var log = new StatementLog(database);
            var statements = log.statements("case_fact", () -> reads.run(1));
            var times = reads.run(READS);
            var pgbench = new PgBench(database, statements, statements);
            var tps = pgbench.run(1, SECONDS);
            report.line(
                    "cold p95 %.1f ms; %d statements a board", warm.getValueAtPercentile(95) / 1e3, statements.size());
            report.figure("board over HTTP, one reader, p50", times.getValueAtPercentile(50) / 1e3, "ms", null);
            report.figure("board over HTTP, one reader, p95", times.getValueAtPercentile(95) / 1e3, "ms", null);
            report.figure("the same statements by pgbench, mean", 1_000 / tps, "ms", null);
            report.figure(
                    "ratio (pgbench's time to the board's)", 100_000 / tps / (times.getMean() / 1e3), "%", "aim 40");
        }
    }
}
