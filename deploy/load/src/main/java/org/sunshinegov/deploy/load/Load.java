package org.sunshinegov.deploy.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
        ALL.put("kills", Kills.usual());
    }

    private Load() {}

    public static void main(String[] words) throws Exception {
        var names = Arrays.stream(words).filter(word -> !isNumber(word)).toList();
        var unknown = names.stream().filter(name -> !ALL.containsKey(name)).toList();
        if (names.isEmpty() || isNumber(words[0]) || !unknown.isEmpty()) {
            System.err.println(
                    "deploy/load/run NAME [NUMBER…] …  " + String.join(" | ", ALL.keySet()) + "   " + unknown);
            System.exit(2);
        }
        var sound = true;
        for (var i = 0; i < words.length; i++) {
            var report = new Report(words[i]);
            var measurement = ALL.get(words[i]);
            var numbers = new ArrayList<Long>();
            while (i + 1 < words.length && isNumber(words[i + 1])) {
                numbers.add(Long.valueOf(words[++i]));
            }
            (numbers.isEmpty() ? measurement : measurement.with(numbers)).run(report);
            sound &= report.faults().isEmpty();
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d{1,18}");
    }
}
