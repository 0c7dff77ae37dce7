package org.sunshinegov.kernel.platform.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.ClockKind;

/**
 * A due date that moves, or has moved, with the working calendar; {@code committedOn}: what the unit promised beside a
 * statutory date, else null.
 */
public record DateMove(
        UUID caseId,
        ClockKind kind,
        String number,
        String href,
        String unitZh,
        String unitEn,
        LocalDate oldDueOn,
        LocalDate dueOn,
        LocalDate oldCommittedOn,
        LocalDate committedOn) {}
