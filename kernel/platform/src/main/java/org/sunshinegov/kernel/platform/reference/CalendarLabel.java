package org.sunshinegov.kernel.platform.reference;

import org.sunshinegov.kernel.law.calendar.CalendarVersion;

/** A calendar's version as text that sorts as the versions do: {@code 0001.2025-11-04.0000}. */
public final class CalendarLabel {

    private CalendarLabel() {}

    public static String of(CalendarVersion version) {
        return "%04d.%s.%04d".formatted(version.document(), version.lastNotice(), version.overlays());
    }
}
