package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunshinegov.kernel.law.calendar.Contradiction.Cause;

/** Reads a calendar document line by line; takes all of it or nothing. */
final class CalendarParser {

    static final String HEADER = "date,kind,holiday,notice,effectiveFrom";

    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Consistency consistency = new Consistency(this::contradict);

    CalendarParser(String csv) {
        List<String> lines = csv.replaceFirst("^\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !HEADER.equals(lines.get(0).strip())) {
            contradict(1, Cause.WRONG_HEADER, "");
        }
        for (int line = 2; line <= lines.size(); line++) {
            read(line, lines.get(line - 1));
        }
        if (entries.isEmpty() && contradictions.isEmpty()) {
            contradict(Math.max(lines.size(), 1), Cause.EMPTY, "");
        }
    }

    List<CalendarEntry> entries() {
        if (!contradictions.isEmpty()) {
            throw new CalendarContradiction(contradictions);
        }
        return entries;
    }

    private void read(int line, String text) {
        if (text.isBlank()) {
            return;
        }
        String[] cells = text.split(",", -1);
        if (cells.length != 5) {
            contradict(line, Cause.WRONG_COLUMNS, text);
            return;
        }
        Optional<LocalDate> date = date(line, cells[0]);
        Optional<EntryKind> kind = kind(line, cells[1]);
        required(line, cells[2], Cause.NO_HOLIDAY);
        required(line, cells[3], Cause.NO_NOTICE);
        Optional<LocalDate> effectiveFrom = date(line, cells[4]);
        if (date.isPresent() && kind.isPresent() && effectiveFrom.isPresent()) {
            CalendarEntry entry =
                    new CalendarEntry(date.get(), kind.get(), cells[2].strip(), cells[3].strip(), effectiveFrom.get());
            consistency.check(line, entry);
            entries.add(entry);
        }
    }

    private Optional<LocalDate> date(int line, String cell) {
        try {
            return Optional.of(LocalDate.parse(cell.strip()));
        } catch (DateTimeParseException impossible) {
            contradict(line, Cause.IMPOSSIBLE_DATE, cell.strip());
            return Optional.empty();
        }
    }

    private Optional<EntryKind> kind(int line, String cell) {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.name().equals(cell.strip())) {
                return Optional.of(kind);
            }
        }
        contradict(line, Cause.UNKNOWN_KIND, cell.strip());
        return Optional.empty();
    }

    private void required(int line, String cell, Cause cause) {
        if (cell.isBlank()) {
            contradict(line, cause, "");
        }
    }

    private void contradict(int line, Cause cause, String detail) {
        contradictions.add(new Contradiction(line, cause, detail));
    }
}
