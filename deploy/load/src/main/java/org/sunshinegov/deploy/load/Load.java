package org.sunshinegov.deploy.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code deploy/load/run}: measures the district on this machine; each programme prints what it found. */
public final class Load {
    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("starts", new Starts());
        ALL.put("latency", new FactLatency());
        ALL.put("filing", new FilingRatio());
        ALL.put("recompute", new RecomputeOfClocks());
        ALL.put("board", new BoardAtScale());
        ALL.put("requests", new RequestsAtScale());
    }

    private Load() {}

    public static void main(String[] names) throws Exception {
        var unknown =
                Arrays.stream(names).filter(name -> !ALL.containsKey(name)).toList();
        if (names.length == 0 || !unknown.isEmpty()) {
            System.err.println("deploy/load/run NAME…  " + String.join(" | ", ALL.keySet()) + "   " + unknown);
            System.exit(2);
        }
        for (var name : List.of(names)) {
            var report = new Report(name);
            ALL.get(name).run(report);
        }
        System.exit(0);
    }
}
