package org.sunshinegov.kernel.web.due;

import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.kernel.platform.clock.MovedDate;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {due:…}}: how near a due date is. */
@TemplateExtension(namespace = "due")
class DueExtensions {
    /** Yellow from three days on, where the page names no other threshold. */
    private static final int WARN = 3;

    private DueExtensions() {}

    /** late, today, soon, ahead: class name and label key. */
    static String nearness(Number daysLeft, Object warn) {
        long days = daysLeft.longValue();
        if (days < 0) {
            return "late";
        }
        if (days == 0) {
            return "today";
        }
        return days <= (warn instanceof Number threshold ? threshold.longValue() : WARN) ? "soon" : "ahead";
    }

    static String shape(String nearness) {
        return switch (nearness) {
            case "late", "today" -> "late";
            case "soon" -> "warning";
            default -> "waiting";
        };
    }

    /** Why, as it was written; a date that nobody has moved says it in the language of the page. */
    static String reason(String reason) {
        return MovedDate.of(reason)
                .map(moved -> CurrentVisit.now().say(moved.zh(), moved.en()))
                .orElse(reason);
    }

    static DueWord word(Number daysLeft, Object calendarDays) {
        return DueWord.of(daysLeft.longValue(), Boolean.TRUE.equals(calendarDays));
    }
}
