package org.sunshinegov.catalog.reference.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.CalendarVersion;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * A working calendar that somebody of the district office has brought in and another person of the leading group releases
 * (7.3): it moves the due dates of every case of the district.
 *
 * @param base the calendar it was made for; when that is no longer in force, it cannot be released
 * @param coveredUntil the last day a notice was known for; {@code willCoverUntil}: with this calendar
 * @param reason of a refusal, else null
 */
public record CalendarProposal(
        UUID id,
        CalendarVersion base,
        CalendarVersion calendar,
        LocalDate coveredUntil,
        LocalDate willCoverUntil,
        List<ChangedDay> days,
        UUID proposedBy,
        Instant proposedAt,
        UUID decidedBy,
        Instant decidedAt,
        String reason,
        State state) {

    public enum State {
        PROPOSED("待核准", "Waits for release"),
        RELEASED("已核准", "Released"),
        REFUSED("不予核准", "Refused"),
        WITHDRAWN("已撤回", "Withdrawn");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    public CalendarProposal {
        days = List.copyOf(days);
    }

    public static CalendarProposal of(UUID id, WorkingCalendar inForce, WorkingCalendar next, UUID by, Instant at) {
        return new CalendarProposal(
                id,
                inForce.version(),
                next.version(),
                inForce.coverageEnd(),
                next.coverageEnd(),
                inForce.daysChangedBy(next).stream()
                        .map(day -> new ChangedDay(inForce.day(day), next.day(day)))
                        .toList(),
                by,
                at,
                null,
                null,
                null,
                State.PROPOSED);
    }

    public boolean open() {
        return state == State.PROPOSED;
    }

    public boolean outdated(CalendarVersion inForce) {
        return open() && !base.equals(inForce);
    }

    public CalendarProposal released(UUID by, Instant at, CalendarVersion inForce) {
        requireOther(by);
        requireOpen();
        if (outdated(inForce)) {
            throw Refusal.conflict(
                    "calendar-changed",
                    "提出后现行工作日历已经变动，请撤回后按现行日历重新提出。",
                    "The calendar in force has changed since; propose it anew.");
        }
        return decided(by, at, null, State.RELEASED);
    }

    public CalendarProposal refused(UUID by, Instant at, String why) {
        requireOther(by);
        return decided(by, at, why, State.REFUSED);
    }

    public CalendarProposal withdrawn(UUID by, Instant at) {
        if (!by.equals(proposedBy)) {
            throw Refusal.forbidden(
                    "only-the-proposer-withdraws", "只有提出人可以撤回。", "Only who has proposed it withdraws it.");
        }
        return decided(by, at, null, State.WITHDRAWN);
    }

    private void requireOther(UUID by) {
        if (by.equals(proposedBy)) {
            throw Refusal.forbidden(
                    "proposer-may-not-decide",
                    "工作日历应由提出人以外的另一人核准。",
                    "Another person than the proposer decides upon a working calendar.");
        }
    }

    private void requireOpen() {
        if (!open()) {
            throw Refusal.conflict("calendar-decided", "该工作日历已经处理。", "This working calendar has been decided upon.");
        }
    }

    private CalendarProposal decided(UUID by, Instant at, String why, State next) {
        requireOpen();
        return new CalendarProposal(
                id, base, calendar, coveredUntil, willCoverUntil, days, proposedBy, proposedAt, by, at, why, next);
    }
}
