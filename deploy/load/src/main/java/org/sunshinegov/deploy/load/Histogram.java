package org.sunshinegov.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sunshinegov.deploy.local.component.Http;

/** A service's own timer, as its metrics give it: how many came within each bound, in seconds. */
record Histogram(TreeMap<Double, Double> within) {

    static Histogram read(int managementPort, String timer) throws IOException {
        var metrics = Http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/metrics"))
                        .build())
                .body();
        var line = Pattern.compile("(?m)^" + timer + "_seconds_bucket\\{.*?le=\"([^\"]+)\"} ([0-9.E]+)")
                .matcher(metrics);
        var within = new TreeMap<Double, Double>();
        while (line.find()) {
            var bound = line.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(line.group(1));
            within.put(bound, Double.valueOf(line.group(2)));
        }
        return new Histogram(within);
    }

    Histogram since(Histogram before) {
        var since = new TreeMap<Double, Double>();
        within.forEach(
                (bound, count) -> since.put(bound, count - before.within().get(bound)));
        return new Histogram(since);
    }

    double count() {
        return within.lastEntry().getValue();
    }

    /** In milliseconds, straight between the two bounds it lies between. */
    double millis(double share) {
        var wanted = count() * share;
        double lower = 0;
        double below = 0;
        for (var bucket : within.entrySet()) {
            if (bucket.getValue() >= wanted) {
                var part = (wanted - below) / Math.max(1, bucket.getValue() - below);
                return 1_000 * (Double.isInfinite(bucket.getKey()) ? lower : lower + part * (bucket.getKey() - lower));
            }
            lower = bucket.getKey();
            below = bucket.getValue();
        }
        throw new IllegalStateException("No measurement");
    }
}
