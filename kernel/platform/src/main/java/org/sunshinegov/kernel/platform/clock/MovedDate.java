package org.sunshinegov.kernel.platform.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Words;

/**
 * A date that nobody's act has moved. The evidence keeps it as the reason of the entry, in codes, so that the history of a
 * case says it in the language of its reader.
 *
 * @param cause {@code calendar}: another working calendar; {@code suspended}: the clock stands still
 */
public record MovedDate(ClockKind kind, LocalDate from, LocalDate to, String cause, String calendarVersion) {

    private static final String CALENDAR = "calendar";
    private static final Pattern REASON =
            Pattern.compile("([a-z]+) ([A-Z_]+) (\\d{4}-\\d\\d-\\d\\d) (\\d{4}-\\d\\d-\\d\\d) (\\S+)");

    String reason() {
        return "%s %s %s %s %s".formatted(cause, kind, from, to, calendarVersion);
    }

    /** Empty where somebody has written the reason. */
    public static Optional<MovedDate> of(String reason) {
        Matcher parts = REASON.matcher(reason);
        return parts.matches()
                ? Optional.of(new MovedDate(
                        ClockKind.valueOf(parts.group(2)),
                        LocalDate.parse(parts.group(3)),
                        LocalDate.parse(parts.group(4)),
                        parts.group(1),
                        parts.group(5)))
                : Optional.empty();
    }

    public String zh() {
        String moved = from.equals(to)
                ? "%s期限仍为%s".formatted(kind.actZh(), Words.zh(to))
                : "%s期限由%s改为%s".formatted(kind.actZh(), Words.zh(from), Words.zh(to));
        return (CALENDAR.equals(cause) ? "工作日历更新（%s），".formatted(calendarVersion) : "期限中止，") + moved;
    }

    public String en() {
        String moved = from.equals(to)
                ? "%s stays due on %s".formatted(kind.actEn(), to)
                : "%s is due on %s instead of %s".formatted(kind.actEn(), to, from);
        return (CALENDAR.equals(cause) ? "new working calendar (%s): ".formatted(calendarVersion) : "clock stopped: ")
                + moved;
    }
}
