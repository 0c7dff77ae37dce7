package org.sunshinegov.kernel.law.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.law.calendar.CalendarDay;

/** The days left out, counted by their reason, in the order in which they occur. */
final class Tally {

    private final Map<String, Integer> holidays = new LinkedHashMap<>();
    private final Map<String, Integer> closures = new LinkedHashMap<>();
    private final Map<List<PauseKind>, Integer> paused = new LinkedHashMap<>();
    private int weekends;

    void skipped(CalendarDay day) {
        switch (day.kind()) {
            case HOLIDAY -> holidays.merge(day.reason(), 1, Integer::sum);
            case LOCAL_CLOSURE -> closures.merge(day.reason(), 1, Integer::sum);
            default -> weekends++;
        }
    }

    void paused(List<PauseKind> kinds) {
        paused.merge(kinds, 1, Integer::sum);
    }

    String zh(String unit) {
        List<String> rest = new ArrayList<>();
        holidays.forEach((name, days) -> rest.add(name + "放假" + days + "天"));
        closures.forEach((name, days) -> rest.add(name + days + "天"));
        if (weekends > 0) {
            rest.add("周末" + weekends + "天");
        }
        String skipped = rest.isEmpty() ? "" : "，其间扣除" + String.join("、", rest);
        return skipped
                + paused.entrySet().stream()
                        .map(entry -> "，" + PauseWords.zh(entry.getKey()) + "不计" + entry.getValue() + unit)
                        .collect(Collectors.joining());
    }

    String en(String unit) {
        List<String> rest = new ArrayList<>();
        holidays.forEach((name, days) -> rest.add(Words.holidayEn(name) + " " + Words.plural(days, "day")));
        closures.forEach((name, days) -> rest.add(name + " " + Words.plural(days, "day")));
        if (weekends > 0) {
            rest.add("weekends " + Words.plural(weekends, "day"));
        }
        paused.forEach((kinds, days) -> rest.add(PauseWords.en(kinds) + " " + Words.plural(days, unit)));
        return rest.isEmpty() ? "" : ", leaving out " + String.join(", ", rest);
    }
}
