package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.LawRefusal;

/** An overlay that ends before it begins. */
public final class OverlayRefused extends LawRefusal {

    OverlayRefused(LocalDate from, LocalDate to) {
        super(
                "overlay-ends-before-it-begins",
                "停办或放假的结束日期%s早于开始日期%s。".formatted(to, from),
                "The closure ends on %s, before it begins on %s.".formatted(to, from));
    }
}
