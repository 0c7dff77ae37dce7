package org.sunshinegov.kernel.platform.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** Clocks computed with a calendar that is not in force, set by set; what moves is counted, and the earliest are kept. */
final class MovingClocks {

    static final int SHOWN = 50;

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<Pair> first = new ArrayList<>();
    private UUID last = new UUID(0, 0);
    private int computed;
    private int moved;
    private int settled;

    /** A clock as it is and as it would be. */
    record Pair(KeptClock old, KeptClock next) {

        private boolean sameDates() {
            return old.dates().dueOn().equals(next.dates().dueOn())
                    && Objects.equals(old.dates().committedOn(), next.dates().committedOn());
        }
    }

    MovingClocks(WorkingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** In the order of their ids, after those taken before. */
    void take(List<KeptClock> set) {
        for (KeptClock old : set) {
            Pair pair = new Pair(old, old.computed(calendar, today));
            if (!old.dates().sameAs(pair.next().dates())) {
                count(pair);
            }
            last = old.id();
        }
        computed += set.size();
        first.sort(Comparator.comparing((Pair pair) -> pair.old().dates().dueOn())
                .thenComparing(pair -> pair.old().id()));
        first.subList(Math.min(SHOWN, first.size()), first.size()).clear();
    }

    private void count(Pair pair) {
        if (pair.sameDates()) {
            settled++;
        } else {
            moved++;
            first.add(pair);
        }
    }

    UUID last() {
        return last;
    }

    int computed() {
        return computed;
    }

    int moved() {
        return moved;
    }

    int settled() {
        return settled;
    }

    List<Pair> first() {
        return first;
    }
}
