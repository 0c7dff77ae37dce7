package org.sunshinegov.deploy.load;

import java.time.Duration;
import org.sunshinegov.deploy.local.district.ServiceName;

/** Filing over HTTP against pgbench with the statements of one filing in one transaction, on the same database. */
final class FilingRatio implements Measurement {
    private static final int CONNECTIONS = 16;
    private static final int WARM_UPS = 12;
    private static final double STILL_GROWING = 1.05;
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String ITS_OWN = "idempotency_key";

    @Override
    public void run(Report report) throws Exception {
        try (var district = LoadDistrict.start();
                var filings = new Filings(district, CONNECTIONS)) {
            var unused = district.file();
            var database = district.database(ServiceName.REQUEST);
            var log = new StatementLog(database);
            var pgbench = new PgBench(
                    database, log.transaction(ITS_OWN, district::file), log.transaction(ITS_OWN, district::file));
            report.line("one filing: %d statements with begin and commit", pgbench.statements());
            warm(filings, report);
            var cpu = CpuShares.of(district.trial());
            var answers = filings.closed(CONNECTIONS, TIME);
            cpu.report(report);
            settle(district, report);
            var beside = pgbench.run(CONNECTIONS, (int) TIME.toSeconds());
            settle(district, report);
            report.line("filed %d, refused %d", answers.created(), answers.refused());
            report.figure("filing over HTTP, 16 connections", answers.perSecond(), "/s", null);
            report.figure("answer, p50", answers.millis(50), "ms", null);
            report.figure("answer, p99", answers.millis(99), "ms", null);
            report.figure("pgbench, the district relaying its rows", beside, "/s", null);
            report.figure("ratio", 100 * answers.perSecond() / beside, "%", "aim 50");
            stopReaders(district);
            var alone = pgbench.run(CONNECTIONS, (int) TIME.toSeconds());
            report.figure("pgbench, everything else stopped", alone, "/s", null);
            report.figure("ratio to that", 100 * answers.perSecond() / alone, "%", null);
        }
    }

    /** Until the compilers have done what they do: it did not get faster in two rounds one after the other. */
    private static void warm(Filings filings, Report report) throws InterruptedException {
        var best = 0.0;
        var since = 0;
        for (var i = 0; i < WARM_UPS && since < 2; i++) {
            var warm = filings.closed(CONNECTIONS, TIME);
            report.line("warm-up: %.0f filings/s, %d refused", warm.perSecond(), warm.refused());
            since = warm.perSecond() < STILL_GROWING * best ? since + 1 : 0;
            best = Math.max(best, warm.perSecond());
        }
    }

    /** Until everything told has been sent. */
    private static void settle(LoadDistrict district, Report report) throws Exception {
        var database = district.database(ServiceName.REQUEST);
        var begin = System.nanoTime();
        while (database.number("select count(*) from outbox where sent_at is null") > 0) {
            Thread.sleep(200);
        }
        report.line("outbox empty after %.1f s", (System.nanoTime() - begin) / 1e9);
    }

    private static void stopReaders(LoadDistrict district) {
        district.trial().parts().stream()
                .filter(part -> !part.name().equals("PostgreSQL"))
                .forEach(part -> part.stop());
    }
}
