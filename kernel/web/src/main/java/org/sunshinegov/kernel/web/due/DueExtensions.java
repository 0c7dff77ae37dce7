package org.sunshinegov.kernel.web.due;

import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.kernel.platform.clock.MovedDate;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {due:…}}: how near a due date is. */
@TemplateExtension(namespace = "due")
class DueExtensions {
    private DueExtensions() {}

    /** {@code left}: as the clock says it, or a number of days. */
    static Nearness nearness(Object left) {
        return left instanceof DaysLeft said ? Nearness.of(said) : Nearness.of(((Number) left).longValue());
    }

    /** Why, as it was written; a date that nobody has moved says it in the language of the page. */
    static String reason(String reason) {
        return MovedDate.of(reason)
                .map(moved -> CurrentVisit.now().say(moved.zh(), moved.en()))
                .orElse(reason);
    }

    static DueWord word(Object left, Object calendarDays) {
        return left instanceof DaysLeft said
                ? DueWord.of(said)
                : DueWord.of(((Number) left).longValue(), Boolean.TRUE.equals(calendarDays));
    }
}
