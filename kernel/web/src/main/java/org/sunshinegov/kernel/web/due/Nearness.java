package org.sunshinegov.kernel.web.due;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sunshinegov.kernel.law.clock.DaysLeft;

/** How near a due date is: people are warned five, three and one day before it, and at once when it is missed. */
public enum Nearness {
    LATE("late"),
    TODAY("late"),
    ONE("warning"),
    THREE("warning"),
    FIVE("warning"),
    AHEAD("waiting");

    private final String shape;

    Nearness(String shape) {
        this.shape = shape;
    }

    /** What was missed on the last working day is late on the Saturday after it, too. */
    public static Nearness of(DaysLeft left) {
        return left.overdue() ? LATE : of(left.amount());
    }

    /** {@code daysLeft}: negative once it is missed. */
    public static Nearness of(long daysLeft) {
        if (daysLeft < 0) {
            return LATE;
        }
        if (daysLeft == 0) {
            return TODAY;
        }
        if (daysLeft <= 1) {
            return ONE;
        }
        if (daysLeft <= 3) {
            return THREE;
        }
        return daysLeft <= 5 ? FIVE : AHEAD;
    }

    /**
     * How many stand under each warning, the most urgent first: five, three and one working day before the date, and when it
     * is missed; what is ahead needs none. {@code left}: how many have how long left.
     */
    public static Map<Nearness, Integer> warnings(Map<DaysLeft, Integer> left) {
        Map<Nearness, Integer> warnings = new EnumMap<>(Nearness.class);
        left.forEach((days, cases) -> warnings.merge(of(days), cases, Integer::sum));
        warnings.remove(AHEAD);
        return warnings;
    }

    /** As in class names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String shape() {
        return shape;
    }

    /** Of how many there are. */
    public String label() {
        return "near-" + code();
    }
}
