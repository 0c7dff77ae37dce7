package org.sunshinegov.kernel.web.due;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day of a period.
 *
 * @param number which counted day it is; null where it is not counted
 * @param article the article or notice it rests on; null on plain days
 */
public record ExplainedDay(
        LocalDate date, Mark mark, Integer number, String reasonZh, String reasonEn, String article) {

    boolean continues(ExplainedDay before) {
        return mark == before.mark
                && date.equals(before.date.plusDays(1))
                && number == null
                && Objects.equals(reasonZh, before.reasonZh);
    }
}
