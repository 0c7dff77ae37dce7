package org.sunshinegov.deploy.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.sample.text.Almanac;

/** Lets the days of the district pass, and on each of them everybody do what is to be done. */
record Timetable(Almanac almanac, SampleClock clock, Journal journal, Notes notes) {
    private static final long SIGN_OF_LIFE = 5_000_000_000L;

    void run(List<Course> courses, Crew crew) {
        var all = courses.stream().mapToInt(course -> course.moves().size()).sum();
        var shown = System.nanoTime();
        for (var day = 0; day <= almanac.last(); day++) {
            work(day, courses, crew);
            if (System.nanoTime() - shown > SIGN_OF_LIFE) {
                show(almanac.date(day), all);
                shown = System.nanoTime();
            }
        }
    }

    private void work(int day, List<Course> courses, Crew crew) {
        var busy = courses.stream().filter(course -> course.hasWorkOn(day)).toList();
        if (!busy.isEmpty()) {
            clock.moveTo(almanac.days().get(day), crew);
            crew.all(busy.stream().map(course -> () -> course.run(day)));
        }
    }

    private void show(LocalDate date, int all) {
        var done = journal.allDone();
        notes.say(
                "示例数据：业务日期 %s，已办 %d/%d 步".formatted(date, done, all),
                "sample district: business date %s, %d of %d steps".formatted(date, done, all));
    }
}
