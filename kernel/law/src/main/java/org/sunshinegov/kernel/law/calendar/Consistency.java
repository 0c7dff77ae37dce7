package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sunshinegov.kernel.law.calendar.Contradiction.Cause;

/** Compares each line of a calendar document with the lines before it. */
final class Consistency {

    /** Told of each contradiction as it is found. */
    interface Witness {
        void contradict(int line, Cause cause, String detail);
    }

    private final Witness witness;
    private final Map<LocalDate, CalendarEntry> latest = new HashMap<>();
    private CalendarEntry previous;
    private int lastYear;

    Consistency(Witness witness) {
        this.witness = witness;
    }

    void check(int line, CalendarEntry entry) {
        againstSameDay(line, entry, latest.get(entry.date()));
        order(line, entry);
        if (entry.effectiveFrom().isAfter(entry.date())) {
            witness.contradict(line, Cause.TOLD_AFTERWARDS, entry.date() + " < " + entry.effectiveFrom());
        }
        if (lastYear != 0 && entry.date().getYear() > lastYear + 1) {
            witness.contradict(line, Cause.YEAR_MISSING, String.valueOf(lastYear + 1));
        }
        lastYear = Math.max(lastYear, entry.date().getYear());
        latest.put(entry.date(), entry);
        previous = entry;
    }

    private void againstSameDay(int line, CalendarEntry entry, CalendarEntry before) {
        boolean sameNotice = before != null && before.effectiveFrom().equals(entry.effectiveFrom());
        if (sameNotice) {
            Cause cause = before.kind() == entry.kind() ? Cause.REPEATED : Cause.OFF_AND_WORK;
            witness.contradict(line, cause, entry.date().toString());
        } else if (entry.kind() == EntryKind.WORK && worksAnyway(entry.date(), before)) {
            witness.contradict(line, Cause.MAKE_UP_ON_WORKING_DAY, entry.date().toString());
        }
    }

    private static boolean worksAnyway(LocalDate date, CalendarEntry before) {
        return !CalendarEntry.weekend(date) && (before == null || before.kind() == EntryKind.WORK);
    }

    private void order(int line, CalendarEntry entry) {
        if (previous == null) {
            return;
        }
        int byNotice = entry.effectiveFrom().compareTo(previous.effectiveFrom());
        if (byNotice < 0 || byNotice == 0 && entry.date().isBefore(previous.date())) {
            witness.contradict(line, Cause.OUT_OF_ORDER, entry.date().toString());
        }
    }
}
