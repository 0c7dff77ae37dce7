package org.sunshinegov.deploy.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sunshinegov.deploy.local.up.TrialDistrict;

/** Where the processors' time goes: to which part, and to the load itself. */
record CpuShares(TrialDistrict trial, Map<String, Duration> before, long since) {

    static CpuShares of(TrialDistrict trial) {
        return new CpuShares(trial, now(trial), System.nanoTime());
    }

    private static Map<String, Duration> now(TrialDistrict trial) {
        var used = new LinkedHashMap<String, Duration>();
        trial.parts().forEach(part -> used.put(part.name(), part.cpuTime()));
        used.put(
                "load and gateway",
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return used;
    }

    void report(Report report) {
        var seconds = (System.nanoTime() - since) / 1e9;
        now(trial).forEach((part, used) -> {
            var share = used.minus(before.get(part)).toMillis() / 1e3 / seconds;
            report.figure("processor: " + part, 100 * share, "% of one", null);
        });
    }
}
