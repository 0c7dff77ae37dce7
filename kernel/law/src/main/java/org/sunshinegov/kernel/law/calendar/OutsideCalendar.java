package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.LawRefusal;

/** A day the calendar cannot answer for: before its first notice, or decades after its last. */
public final class OutsideCalendar extends LawRefusal {

    OutsideCalendar(String asked, LocalDate first, LocalDate last) {
        super(
                "outside-calendar",
                "%s不在工作日历范围内（%s至%s）。".formatted(asked, first, last),
                "%s is outside the working calendar (%s to %s).".formatted(asked, first, last));
    }
}
