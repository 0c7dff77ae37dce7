package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/** Working days numbered once, so that adding and counting are two array reads whatever the distance. */
final class WorkingDayIndex {

    private final LocalDate first;
    private final LocalDate last;
    /** Working days from the first day up to and including the day at this position. */
    private final int[] upTo;
    /** Position of the n-th working day; n counts from 1. */
    private final int[] position;

    WorkingDayIndex(LocalDate first, LocalDate last, Predicate<LocalDate> working) {
        this.first = first;
        this.last = last;
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
        int[] numbered = new int[days + 1];
        this.upTo = new int[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            if (working.test(first.plusDays(day))) {
                numbered[++count] = day;
            }
            upTo[day] = count;
        }
        this.position = Arrays.copyOf(numbered, count + 1);
    }

    boolean working(LocalDate date) {
        int day = positionOf(date);
        return upTo[day] > (day == 0 ? 0 : upTo[day - 1]);
    }

    int countUpTo(LocalDate date) {
        return upTo[positionOf(date)];
    }

    int countBefore(LocalDate date) {
        return countUpTo(date) - (working(date) ? 1 : 0);
    }

    LocalDate nth(int number) {
        if (number < 1 || number >= position.length) {
            throw new OutsideCalendar(number < 1 ? "< " + first : "> " + last, first, last);
        }
        return first.plusDays(position[number]);
    }

    private int positionOf(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new OutsideCalendar(date.toString(), first, last);
        }
        return (int) (date.toEpochDay() - first.toEpochDay());
    }
}
