package org.sunshinegov.kernel.web.format;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Amounts as people read them. */
@TemplateExtension
class NumberExtensions {
    private static final long KILO = 1024;

    private NumberExtensions() {}

    /** 640 B, 12 KB, 3.4 MB. */
    static String fileSize(Number bytes) {
        long size = bytes.longValue();
        if (size < KILO) {
            return size + " B";
        }
        if (size < KILO * KILO) {
            return Math.round((double) size / KILO) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", (double) size / KILO / KILO);
    }

    /** 12,345. */
    static String grouped(Number amount) {
        return String.format(Locale.ROOT, "%,d", amount.longValue());
    }

    /** +3, -2, 0: the change of a figure. */
    static String signed(Number change) {
        return change.longValue() > 0 ? "+" + grouped(change) : grouped(change).replace('-', '−');
    }
}
