package org.sunshinegov.kernel.law.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A whole calendar document: every line of every notice, in the order they were told. Replaced as a whole, never in part. */
public record CalendarDocument(int version, List<CalendarEntry> entries) {

    /** Version of the vendored document. */
    public static final int BUNDLED_VERSION = 1;

    /** A district's own documents are numbered above it, so that the one a later release brings never takes their place. */
    private static final int OWN_ABOVE = 1_000;

    public CalendarDocument {
        entries = List.copyOf(entries);
    }

    /** Reads {@code date,kind,holiday,notice,effectiveFrom} lines, or names every contradiction in them. */
    public static CalendarDocument parse(int version, String csv) {
        return new CalendarDocument(version, new CalendarParser(csv).entries());
    }

    /**
     * The district's next document: this one with the notices of these lines added, or in the place of what it has of them.
     * So the yearly notice, a change during the year, a mistyped notice and a whole document are brought in alike.
     */
    public CalendarDocument amended(String csv, LocalDate today) {
        return new CalendarDocument(Math.max(version, OWN_ABOVE) + 1, new CalendarParser(csv).amending(this, today));
    }

    /** Whether a district has brought it in, and no release. */
    public boolean own() {
        return version > OWN_ABOVE;
    }

    public static CalendarDocument bundled() {
        try (InputStream csv = CalendarDocument.class.getResourceAsStream("working-calendar-cn.csv")) {
            return parse(BUNDLED_VERSION, new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The form {@link #parse} reads. */
    public String text() {
        return entries.stream()
                .map(entry -> String.join(
                        ",",
                        entry.date().toString(),
                        entry.kind().name(),
                        entry.holiday(),
                        entry.notice(),
                        entry.effectiveFrom().toString()))
                .collect(Collectors.joining("\n", CalendarParser.HEADER + "\n", "\n"));
    }

    public WorkingCalendar calendar() {
        return WorkingCalendar.of(this);
    }

    public CalendarDocument asKnownOn(LocalDate date) {
        List<CalendarEntry> known =
                entries.stream().filter(entry -> entry.knownOn(date)).toList();
        if (known.isEmpty()) {
            throw new OutsideCalendar(date.toString(), entries.get(0).effectiveFrom(), lastNotice());
        }
        return new CalendarDocument(version, known);
    }

    public LocalDate lastNotice() {
        return entries.get(entries.size() - 1).effectiveFrom();
    }

    /** The first day a notice speaks of. */
    public LocalDate coverageStart() {
        return entries.stream()
                .map(CalendarEntry::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day of the last noticed year; a December day may still be taken by the next year's notice. */
    public LocalDate coverageEnd() {
        return entries.stream()
                .map(CalendarEntry::date)
                .max(Comparator.naturalOrder())
                .map(last -> LocalDate.of(last.getYear(), 12, 31))
                .orElseThrow();
    }
}
