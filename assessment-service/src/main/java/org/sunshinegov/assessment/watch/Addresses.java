package org.sunshinegov.assessment.watch;

import java.util.UUID;
import org.sunshinegov.assessment.watch.model.Period;

/** Where the pages of the board stand. */
final class Addresses {

    private Addresses() {}

    static String board(UUID unit, Period period) {
        return (unit == null ? "/watch" : "/watch/units/" + unit) + "?" + period.query();
    }

    static String cases(Figure figure, UUID unit, Period period) {
        return "/watch/cases?figure=" + figure.code() + (unit == null ? "" : "&unit=" + unit) + "&" + period.query();
    }
}
