package org.sunshinegov.deploy.load;

import java.time.Duration;
import org.sunshinegov.deploy.local.district.ServiceName;

/**
 * Filing over HTTP against pgbench with the statements of one filing in one transaction, on the same database. The two take
 * turns, so that a machine that is slower for a while is so for both, and each turn lasts until what it told has been sent:
 * relaying is work of either.
 */
final class FilingRatio implements Measurement {
    private static final int CONNECTIONS = 16;
    private static final int WARM_UPS = 12;
    private static final double STILL_GROWING = 1.05;
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int TURNS = 3;
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
            var filing = new Turns();
            var beside = new Turns();
            for (var i = 0; i < TURNS; i++) {
                var cpu = CpuShares.of(district.trial());
                var answers = filings.closed(CONNECTIONS, TIME);
                filing.add(answers.perSecond(), settle(district));
                cpu.report(report);
                report.line("filed %d, refused %d", answers.created(), answers.refused());
                report.figure("answer, p50", answers.millis(50), "ms", null);
                report.figure("answer, p99", answers.millis(99), "ms", null);
                beside.add(pgbench.run(CONNECTIONS, (int) TIME.toSeconds()), settle(district));
                report.line(
                        "turn %d: %.0f filings and %.0f transactions of pgbench a second, told and sent",
                        i + 1, filing.lastPerSecond(), beside.lastPerSecond());
            }
            report.figure("filing over HTTP, 16 connections", filing.perSecond(), "/s", null);
            report.figure("pgbench, the district relaying its rows", beside.perSecond(), "/s", null);
            report.figure("ratio", 100 * filing.perSecond() / beside.perSecond(), "%", "aim 50");
            stopReaders(district);
            var alone = pgbench.run(CONNECTIONS, (int) TIME.toSeconds());
            report.figure("pgbench, everything else stopped", alone, "/s", null);
            report.figure("ratio to that", 100 * filing.perSecond() / alone, "%", null);
        }
    }

    /** What was done in all turns of one kind, and how long they took. */
    private static final class Turns {
        private double done;
        private double seconds;
        private double last;

        /** A turn of so many a second, and for how many seconds more its facts were sent. */
        void add(double perSecond, double settling) {
            var more = perSecond * TIME.toSeconds();
            var took = TIME.toSeconds() + settling;
            done += more;
            seconds += took;
            last = more / took;
        }

        double lastPerSecond() {
            return last;
        }

        double perSecond() {
            return done / seconds;
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

    /** Until everything told has been sent; in seconds. */
    private static double settle(LoadDistrict district) throws Exception {
        var database = district.database(ServiceName.REQUEST);
        var begin = System.nanoTime();
        while (database.number("select count(*) from outbox where sent_at is null") > 0) {
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void stopReaders(LoadDistrict district) {
        district.trial().parts().stream()
                .filter(part -> !part.name().equals("PostgreSQL"))
                .forEach(part -> part.stop());
    }
}
