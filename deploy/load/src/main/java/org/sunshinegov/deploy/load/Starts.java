package org.sunshinegov.deploy.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;

/** {@code deploy/up} as people run it: the first time after a build with the sample district, and again. */
final class Starts implements Measurement {
    private static final int PORTS = 16;
    private static final Pattern READY = Pattern.compile("Ready after ([0-9.]+) s in (\\d+) MB");
    private static final Pattern STEP = Pattern.compile("^\\[ *([0-9.]+) s] (.*)$");
    private static final String SERVICES_BEGIN = "starting the four services";

    @Override
    public void run(Report report) throws Exception {
        var district = new District(Repository.here(), Ports.freeInARow(PORTS));
        try {
            PreparedFolder.delete(district.repository().components());
            up(
                    report,
                    district,
                    "first run after a build, with the sample",
                    "aim 240: 150 and 90 for the sample",
                    "--fresh");
            up(report, district, "run again on its data", "aim 60");
        } finally {
            PreparedFolder.delete(district.folder());
        }
    }

    private static void up(Report report, District district, String what, String aim, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                district.repository().root().resolve("deploy/up").toString(),
                "--port",
                Integer.toString(district.port())));
        command.addAll(List.of(options));
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var steps = new Steps();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var ready = READY.matcher(line);
                if (ready.find()) {
                    report.figure(what, (System.nanoTime() - begin) / 1e9, "s", aim);
                    report.figure("  resident", Double.parseDouble(ready.group(2)), "MB", "aim 4096");
                    steps.report(report);
                    var asked = process.toHandle().destroy();
                    report.line("asked to stop: %s", asked);
                } else {
                    steps.hear(line);
                }
            }
        }
        var stopping = System.nanoTime();
        if (process.waitFor() < 0) {
            throw new IOException("deploy/up did not end");
        }
        report.figure("  from Ctrl-C to the end", (System.nanoTime() - stopping) / 1e9, "s", null);
    }

    /** What each service took, all four starting together on the processors there are. */
    private static final class Steps {
        private final List<String> services = new ArrayList<>();
        private double begun;

        void hear(String line) {
            var step = STEP.matcher(line);
            if (!step.matches()) {
                return;
            }
            var at = Double.parseDouble(step.group(1));
            if (step.group(2).contains(SERVICES_BEGIN)) {
                begun = at;
            } else if (step.group(2).contains("-service") && step.group(2).contains("ready")) {
                services.add("  %-54s %10.1f s".formatted(step.group(2), at - begun));
            }
        }

        void report(Report report) {
            services.forEach(service -> report.line("%s", service));
        }
    }
}
