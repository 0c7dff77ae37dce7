package org.sunshinegov.deploy.local.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** Times and durations as people type them. */
public final class Times {
    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,5})d)?(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?");

    private Times() {}

    /** {@code 2025-01-24T09:00}, or a date for its first moment. */
    public static LocalDateTime time(String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException unreadable) {
            throw new ComponentFailed(
                    "看不懂的时间：%s。例：2025-01-24T09:00".formatted(text),
                    "Not a time: %s. Example: 2025-01-24T09:00".formatted(text));
        }
    }

    /** {@code 5d}, {@code 3h}, {@code 1d12h30m}. */
    public static Duration duration(String text) {
        var parts = DURATION.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw new ComponentFailed(
                    "看不懂的时长：%s。例：5d、3h、1d12h".formatted(text),
                    "Not a duration: %s. Examples: 5d, 3h, 1d12h".formatted(text));
        }
        return Duration.ofDays(number(parts.group(1)))
                .plusHours(number(parts.group(2)))
                .plusMinutes(number(parts.group(3)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
