package org.sunshinegov.deploy.load;

import java.time.Duration;
import org.sunshinegov.deploy.local.district.ServiceName;

/** From RequestSubmitted, told just before its commit, to the commit of its fact, by the timer of assessment-service. */
final class FactLatency implements Measurement {
    private static final String TIMER = "sunshine_fact_latency";
    private static final int PER_SECOND = 100;
    private static final int CONNECTIONS = 32;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public void run(Report report) throws Exception {
        try (var district = LoadDistrict.start();
                var filings = new Filings(district, CONNECTIONS)) {
            var unused = district.file();
            report.line("warming up: %d requests/s for %d s", PER_SECOND, MINUTE.toSeconds());
            var warm = filings.open(PER_SECOND, MINUTE);
            report.line("warm-up: %d filed, %d refused", warm.created(), warm.refused());
            var before = read(district);
            var cpu = CpuShares.of(district.trial());
            var answers = filings.open(PER_SECOND, MINUTE);
            cpu.report(report);
            var heard = read(district).since(before);
            report.line("filed %d, refused %d, facts %.0f", answers.created(), answers.refused(), heard.count());
            report.figure("RequestSubmitted to fact, p50", heard.millis(0.5), "ms", "aim 10");
            report.figure("RequestSubmitted to fact, p99", heard.millis(0.99), "ms", "aim 150");
            report.figure("answer to the filing, p50", answers.millis(50), "ms", null);
            report.figure("answer to the filing, p99", answers.millis(99), "ms", null);
        }
    }

    private static Histogram read(LoadDistrict district) throws Exception {
        return Histogram.read(district.addresses().management(ServiceName.ASSESSMENT), TIMER);
    }
}
