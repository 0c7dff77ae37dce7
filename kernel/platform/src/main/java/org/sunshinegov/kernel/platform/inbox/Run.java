package org.sunshinegov.kernel.platform.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Columns;

/** Facts of one aggregate from one teller that follow each other without a gap. */
record Run(UUID aggregate, String source, List<Heard> facts) {

    private record Teller(UUID aggregate, String source) {}

    static Run of(Heard heard) {
        return new Run(heard.aggregate(), heard.source(), List.of(heard));
    }

    /** One run of each aggregate and teller, in the order they came; what does not follow on is in none. */
    static List<Run> of(List<Heard> facts) {
        Map<Teller, Run> runs = new LinkedHashMap<>();
        for (Heard heard : facts) {
            Run run = runs.computeIfAbsent(
                    new Teller(heard.aggregate(), heard.source()),
                    teller -> new Run(teller.aggregate(), teller.source(), new ArrayList<>()));
            if (run.facts.isEmpty() || run.last() + 1 == heard.sequence()) {
                run.facts.add(heard);
            }
        }
        return List.copyOf(runs.values());
    }

    static String json(List<Run> runs) {
        return Columns.json(runs.stream()
                .map(run -> new Columns()
                        .set("aggregate", run.aggregate)
                        .set("source", run.source)
                        .set("first", run.facts.get(0).sequence())
                        .set("last", run.last()))
                .toList());
    }

    private long last() {
        return facts.get(facts.size() - 1).sequence();
    }
}
