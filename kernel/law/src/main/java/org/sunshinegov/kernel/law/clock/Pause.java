package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/**
 * Time that is not counted: the days after {@code from} (the letter's dispatch) up to and including {@code ended} (the
 * opinion's arrival), or up to its lapse, {@code lapseWd} working days after the letter was received (articles 32, 34).
 * {@code statutoryBasis}: why a force majeure moves the statutory date too; null when it does not.
 */
public record Pause(
        String id,
        PauseKind kind,
        LocalDate from,
        LocalDate letterReceived,
        LocalDate ended,
        int lapseWd,
        String statutoryBasis) {

    public Pause {
        if (ended != null && ended.isBefore(from)) {
            throw ClockRefused.endsBeforeItBegins(from, ended);
        }
    }

    public static Pause thirdParty(String id, LocalDate dispatched, int lapseWd) {
        return new Pause(id, PauseKind.THIRD_PARTY, dispatched, null, null, lapseWd, null);
    }

    public static Pause agency(String id, LocalDate dispatched, int lapseWd) {
        return new Pause(id, PauseKind.AGENCY, dispatched, null, null, lapseWd, null);
    }

    public static Pause forceMajeure(String id, LocalDate from) {
        return new Pause(id, PauseKind.FORCE_MAJEURE, from, null, null, 0, null);
    }

    public Pause letterReceivedOn(LocalDate date) {
        return new Pause(id, kind, from, date, ended, lapseWd, statutoryBasis);
    }

    public Pause endedOn(LocalDate date) {
        return new Pause(id, kind, from, letterReceived, date, lapseWd, statutoryBasis);
    }

    public Pause onStatutoryBasis(String basis) {
        return new Pause(id, kind, from, letterReceived, ended, lapseWd, basis);
    }

    boolean moves(Track track) {
        return track == Track.COMMITTED || kind != PauseKind.FORCE_MAJEURE || statutoryBasis != null;
    }

    boolean lapses() {
        return lapseWd > 0;
    }

    /** The day silence is taken for an answer; null where none is. */
    public LocalDate lapsesOn(WorkingCalendar calendar) {
        LocalDate counted = letterReceived == null ? from : letterReceived;
        return lapses() ? calendar.addWorkingDays(counted, lapseWd) : null;
    }

    /** Its last day. An open consultation is taken to last until its lapse, an open force majeure not to have lasted yet. */
    LocalDate lastDay(WorkingCalendar calendar) {
        LocalDate lapse = lapsesOn(calendar);
        if (ended == null) {
            return lapse == null ? from : lapse;
        }
        return lapse == null || ended.isBefore(lapse) ? ended : lapse;
    }

    boolean covers(LocalDate date, WorkingCalendar calendar) {
        return date.isAfter(from) && !date.isAfter(lastDay(calendar));
    }

    String basis() {
        return statutoryBasis == null ? kind.basis() : statutoryBasis;
    }
}
