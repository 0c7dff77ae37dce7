package org.sunshinegov.kernel.web.due;

import io.quarkus.qute.TemplateExtension;

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

    static DueWord word(Number daysLeft, Object calendarDays) {
        return DueWord.of(daysLeft.longValue(), Boolean.TRUE.equals(calendarDays));
    }
}
