package org.sunshinegov.deploy.local.sample.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.TextPattern;
import org.sunshinegov.deploy.local.sample.data.Texts;
import org.sunshinegov.deploy.local.sample.data.Texts.Unfinished;

/** Spreads the texts over units and days: periodic ones after their period, all others evenly. */
record Occasions(DistrictStaff staff, Texts texts, Almanac almanac) {

    /** Working days from a draft to its publication. */
    private static final int TO_PUBLICATION = 3;

    private static final int LATEST = 5;
    private static final double IN_TIME = 0.7;

    /** In the order of their days. */
    List<Occasion> all() {
        return Stream.concat(
                        texts.patterns().stream().flatMap(this::of),
                        texts.unfinished().stream().map(this::of))
                .sorted(Comparator.comparingInt(Occasion::day))
                .toList();
    }

    private Stream<Occasion> of(TextPattern pattern) {
        var random = new SplittableRandom(
                pattern.matter().hashCode() + pattern.titles().hashCode());
        var units = staff.units(pattern.units());
        var days = IntStream.range(0, pattern.count())
                .map(turn -> day(pattern, turn, random))
                .sorted()
                .toArray();
        return IntStream.range(0, days.length)
                .mapToObj(turn -> new Occasion(pattern, units.get(turn % units.size()), days[turn], null));
    }

    private Occasion of(Unfinished ending) {
        var pattern = texts.pattern(ending.matter());
        return new Occasion(
                pattern, staff.units(pattern.units()).get(0), almanac.last() - daysBack(ending.goal()), ending);
    }

    /** Stages of review are held so recently that nobody is late. */
    private static int daysBack(String goal) {
        return switch (goal) {
            case "DRAFT", "ATTRIBUTE_PROPOSED", "STAGE1_DRAFTER" -> 1;
            case "STAGE2_LEADER", "STAGE3_OFFICER" -> 2;
            case "APPROVED" -> TO_PUBLICATION;
            default -> 4 * LATEST;
        };
    }

    private int day(TextPattern pattern, int turn, SplittableRandom random) {
        if ("quarter".equals(pattern.rhythm())) {
            return afterQuarter(random.nextDouble() < IN_TIME ? 0 : 1 + random.nextInt(LATEST));
        }
        if ("month".equals(pattern.rhythm())) {
            return almanac.onOrAfter(month(pattern.count() - 1 - turn).plusDays(2 + random.nextInt(8)), TO_PUBLICATION);
        }
        return random.nextInt(almanac.last() - TO_PUBLICATION);
    }

    /** The last quarter that ended early enough for everybody to report on it. */
    private int afterQuarter(int late) {
        var end = ChineseDate.endOfQuarterBefore(almanac.target().toLocalDate());
        while (almanac.onOrAfter(end.plusDays(1), LATEST + TO_PUBLICATION) != almanac.onOrAfter(end.plusDays(1), 0)) {
            end = ChineseDate.endOfQuarterBefore(end.minusDays(1));
        }
        return almanac.onOrAfter(end.plusDays(1), 0) + late;
    }

    private LocalDate month(int back) {
        var today = almanac.target().toLocalDate();
        var recent = today.getDayOfMonth() > 2 * LATEST + TO_PUBLICATION + 4 ? 0 : 1;
        return today.withDayOfMonth(1).minusMonths(back + recent);
    }
}
