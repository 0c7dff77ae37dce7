package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.kernel.law.calendar.CalendarVersion;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/**
 * A running period. Immutable, and plain enough to be stored as it stands; every move gives the next clock.
 * {@code statutory} or {@code committed} may be null, never both. The versions say what it was last computed with.
 */
public record Clock(
        ClockKind kind,
        LocalDateTime started,
        Period statutory,
        Period committed,
        List<Pause> pauses,
        List<Extension> extensions,
        List<Restart> restarts,
        CalendarVersion calendarVersion,
        int policyVersion) {

    public Clock {
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
        restarts = restarts == null ? List.of() : List.copyOf(restarts);
        if (statutory == null && committed == null) {
            throw ClockRefused.withoutPeriod(kind);
        }
        if (statutory != null
                && committed != null
                && statutory.unit() == committed.unit()
                && committed.length() > statutory.length()) {
            throw ClockRefused.looser(committed, statutory);
        }
    }

    public static Clock statutory(ClockKind kind, LocalDate started, Period period) {
        return new Clock(kind, started.atStartOfDay(), period, null, null, null, null, null, 0);
    }

    /** A period the unit has set itself where no rule sets one. */
    public static Clock committed(ClockKind kind, LocalDate started, Period period) {
        return new Clock(kind, started.atStartOfDay(), null, period, null, null, null, null, 0);
    }

    /** A period that counts from a moment, in hours. */
    public static Clock startedAt(ClockKind kind, LocalDateTime started, Period period) {
        return new Clock(kind, started, period, null, null, null, null, null, 0);
    }

    public Clock committedTo(Period period) {
        return new Clock(
                kind, started, statutory, period, pauses, extensions, restarts, calendarVersion, policyVersion);
    }

    /** Records what it is computed with. */
    public Clock using(CalendarVersion calendar, int policy) {
        return new Clock(kind, started, statutory, committed, pauses, extensions, restarts, calendar, policy);
    }

    public Clock paused(Pause pause) {
        requirePausable();
        if (pauses.stream().anyMatch(known -> known.id().equals(pause.id()))) {
            throw ClockRefused.repeatedPause(pause.id());
        }
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return with(all, extensions);
    }

    /** Replaces a pause by what has become of it: letter received, ended, given a statutory basis. */
    public Clock changed(Pause pause) {
        if (pauses.stream().noneMatch(known -> known.id().equals(pause.id()))) {
            throw ClockRefused.unknownPause(pause.id());
        }
        return with(
                pauses.stream()
                        .map(known -> known.id().equals(pause.id()) ? pause : known)
                        .toList(),
                extensions);
    }

    public Clock resumed(String pauseId, LocalDate on) {
        return changed(pause(pauseId).endedOn(on));
    }

    public Clock extended(Extension extension) {
        requirePausable();
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return with(pauses, all);
    }

    /** Begins anew: earlier extensions fall away, pauses count only after the new start (article 30). */
    public Clock restarted(Restart.Cause cause, LocalDate on) {
        List<Restart> all = new ArrayList<>(restarts);
        all.add(new Restart(cause, started));
        return new Clock(
                kind, on.atStartOfDay(), statutory, committed, pauses, List.of(), all, calendarVersion, policyVersion);
    }

    /**
     * Another receipt date holds: what was granted since stays. A period that has begun anew since does not depend on it any
     * more, and stays as it is.
     */
    public Clock receivedOn(LocalDate corrected) {
        if (restarts.stream().anyMatch(one -> one.cause() != Restart.Cause.RECEIPT_CORRECTED)) {
            return this;
        }
        return restarted(Restart.Cause.RECEIPT_CORRECTED, corrected).with(pauses, extensions);
    }

    /** Whether what was added to it was decided on inside the period it lengthens, as articles 33 and 35 want it. */
    public boolean extendedInTime(WorkingCalendar calendar) {
        return extensions.stream().allMatch(one -> !one.decidedOn()
                .isAfter(unextended().asOf(one.decidedOn()).due(calendar).last().date()));
    }

    /** The same clock without what was added to it. */
    public Clock unextended() {
        return with(pauses, List.of());
    }

    /** The same clock with suspensions that are still open taken to last up to and including this day. */
    public Clock asOf(LocalDate today) {
        return with(
                pauses.stream()
                        .map(pause -> pause.ended() == null && !pause.lapses() && today.isAfter(pause.from())
                                ? pause.endedOn(today)
                                : pause)
                        .toList(),
                extensions);
    }

    /** Due dates alone, without stepping over days. */
    public Deadlines due(WorkingCalendar calendar) {
        return Reckoning.deadlines(this, calendar);
    }

    /** The explanation of the statutory date, or of the committed one where there is no other. */
    public Explanation explain(WorkingCalendar calendar) {
        return explain(statutory == null ? Track.COMMITTED : Track.STATUTORY, calendar);
    }

    public Explanation explain(Track track, WorkingCalendar calendar) {
        return Explaining.explain(this, track, calendar);
    }

    /** The same clock under another calendar: what was due and what is due. */
    public DueDateMove recompute(WorkingCalendar before, WorkingCalendar corrected) {
        return new DueDateMove(using(corrected.version(), policyVersion), due(before), due(corrected));
    }

    /** Whether it could still be extended: once, and not after the first due date (article 33). */
    public boolean extendableOn(LocalDate day, WorkingCalendar calendar) {
        return extensions.isEmpty() && !day.isAfter(due(calendar).last().date());
    }

    Period period(Track track) {
        Period period = track == Track.STATUTORY ? statutory : committed;
        if (period == null) {
            throw ClockRefused.noTrack(kind, track);
        }
        return period;
    }

    int extendedBy(Track track) {
        return extensions.stream().mapToInt(extension -> extension.of(track)).sum();
    }

    int extendedBy(Track track, Extension.Cause cause) {
        return extensions.stream()
                .filter(extension -> extension.cause() == cause)
                .mapToInt(extension -> extension.of(track))
                .sum();
    }

    boolean suspensionOpen(Track track) {
        return pauses.stream().anyMatch(pause -> pause.moves(track) && pause.ended() == null && !pause.lapses());
    }

    private Pause pause(String id) {
        return pauses.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ClockRefused.unknownPause(id));
    }

    private void requirePausable() {
        for (Track track : Track.values()) {
            Period period = track == Track.STATUTORY ? statutory : committed;
            if (period != null && !period.unit().pausable()) {
                throw ClockRefused.notPausable(period);
            }
        }
    }

    private Clock with(List<Pause> pauses, List<Extension> extensions) {
        return new Clock(
                kind, started, statutory, committed, pauses, extensions, restarts, calendarVersion, policyVersion);
    }
}
