package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.calendar.Contradiction.Cause;

/** Reads a calendar document line by line; takes all of it or nothing. */
final class CalendarParser {

    static final String HEADER = "date,kind,holiday,notice,effectiveFrom";
    private static final int LONGEST = 100;
    private static final int OF_THE_KNOWN = 0;

    private final List<Line> lines = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    /** An entry and where it stands in the text. */
    private record Line(int number, CalendarEntry entry) {}

    CalendarParser(String csv) {
        List<String> texts = csv.replaceFirst("^\uFEFF", "").lines().toList();
        if (texts.isEmpty() || !HEADER.equals(texts.get(0).strip())) {
            contradict(1, Cause.WRONG_HEADER, "");
        }
        for (int line = 2; line <= texts.size(); line++) {
            read(line, texts.get(line - 1));
        }
        if (lines.isEmpty() && contradictions.isEmpty()) {
            contradict(Math.max(texts.size(), 1), Cause.EMPTY, "");
        }
    }

    /** The entries of a document that stands by itself. */
    List<CalendarEntry> entries() {
        return consistent(lines);
    }

    /**
     * The known entries with the notices read here added, or in the place of what was known of them; whatever the order of
     * the lines, in the order in which they were told.
     */
    List<CalendarEntry> amending(CalendarDocument known, LocalDate today) {
        Set<String> told = lines.stream().map(line -> line.entry().notice()).collect(Collectors.toSet());
        List<Line> amended = Stream.concat(
                        known.entries().stream()
                                .filter(entry -> !told.contains(entry.notice()))
                                .map(entry -> new Line(OF_THE_KNOWN, entry)),
                        lines.stream())
                .sorted(Comparator.comparing((Line line) -> line.entry().effectiveFrom())
                        .thenComparing(line -> line.entry().date()))
                .toList();
        lines.stream()
                .filter(line -> line.entry().effectiveFrom().isAfter(today))
                .forEach(line -> contradict(
                        line.number(),
                        Cause.NOT_YET_TOLD,
                        line.entry().effectiveFrom().toString()));
        new WholeYears(known.coverageStart(), amended.stream().map(Line::entry).toList())
                .missing(lines.stream().map(Line::entry).toList())
                .forEach((year, missing) -> contradict(lastOf(year), Cause.HOLIDAY_MISSING, missing));
        return consistent(amended);
    }

    private int lastOf(int year) {
        return lines.stream()
                .filter(line -> line.entry().date().getYear() == year)
                .mapToInt(Line::number)
                .max()
                .orElseThrow();
    }

    private List<CalendarEntry> consistent(List<Line> all) {
        Consistency consistency = new Consistency(this::contradict);
        all.forEach(line -> consistency.check(line.number(), line.entry()));
        if (!contradictions.isEmpty()) {
            contradictions.sort(Comparator.comparingInt(Contradiction::line));
            throw new CalendarContradiction(contradictions);
        }
        return all.stream().map(Line::entry).toList();
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
            lines.add(new Line(
                    line,
                    new CalendarEntry(
                            date.get(), kind.get(), cells[2].strip(), cells[3].strip(), effectiveFrom.get())));
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

    private void required(int line, String cell, Cause missing) {
        if (cell.isBlank()) {
            contradict(line, missing, "");
        } else if (cell.length() > LONGEST) {
            contradict(line, Cause.TOO_LONG, "");
        }
    }

    private void contradict(int line, Cause cause, String detail) {
        String shown = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
        contradictions.add(new Contradiction(line, cause, shown));
    }
}
