package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;

/** Length added to the period, in its own unit; whether it may be granted is for the case to judge (article 33). */
public record Extension(LocalDate decidedOn, int statutory, int committed) {

    int of(Track track) {
        return track == Track.STATUTORY ? statutory : committed;
    }
}
