package org.sunshinegov.request.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.request.retention.model.AnonymisationList;

/**
 * What falls due, and the lists of what is about to go or has gone.
 *
 * @param years a case stays whole in the archive
 * @param corrections of records that ended so long ago until then
 * @param count of the cases that fall due until then; {@code cases} are the first of them
 */
public record RetentionView(
        int years, LocalDate until, long count, long corrections, List<DueCase> cases, List<Listed> lists) {

    /** @param kept why it stays all the same: HELD, CONTESTED or REHANDLED; null where it goes */
    public record DueCase(UUID id, String number, String unit, LocalDate archivedOn, LocalDate dueOn, String kept) {}

    /** @param done how many of its cases are anonymised; {@code kept}: how many stay, because something speaks for it since */
    public record Listed(AnonymisationList list, int version, long done, long kept) {}
}
