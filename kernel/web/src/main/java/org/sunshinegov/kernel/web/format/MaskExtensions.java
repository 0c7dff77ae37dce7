package org.sunshinegov.kernel.web.format;

import io.quarkus.qute.TemplateExtension;

/** Personal values as everyone but the handler of a case sees them. */
@TemplateExtension
class MaskExtensions {
    private static final String STARS = "*";

    private MaskExtensions() {}

    /** 138****5678. */
    static String maskedPhone(String phone) {
        return masked(phone, 3, 4);
    }

    /** 1101**********123X. */
    static String maskedIdNumber(String idNumber) {
        return masked(idNumber, 4, 4);
    }

    /** 王**: the family name only. */
    static String maskedName(String name) {
        return masked(name, 1, 0);
    }

    /** A value too short to hide anything between its ends is hidden whole. */
    private static String masked(String value, int first, int last) {
        int hidden = value.length() - first - last;
        return hidden < 1
                ? STARS.repeat(value.length())
                : value.substring(0, first) + STARS.repeat(hidden) + value.substring(value.length() - last);
    }
}
