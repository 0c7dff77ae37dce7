package org.sunshinegov.kernel.documents.personal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Organisation code 组织机构代码 (GB 11714): eight characters and a check character; the head of an index number. */
public final class OrganisationCode {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private OrganisationCode() {}

    public static boolean isValid(String code) {
        String normal =
                code == null ? "" : code.strip().toUpperCase(Locale.ROOT).replaceFirst("-(.)$", "$1");
        return FORM.matcher(normal).matches() && check(normal) == normal.charAt(8);
    }

    private static char check(String code) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * Character.digit(code.charAt(at), 36);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
