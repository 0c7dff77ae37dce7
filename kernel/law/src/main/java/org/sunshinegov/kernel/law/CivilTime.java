package org.sunshinegov.kernel.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil time of every date and period of the platform. */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CivilTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
