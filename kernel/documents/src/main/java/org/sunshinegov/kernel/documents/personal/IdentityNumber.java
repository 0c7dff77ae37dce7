package org.sunshinegov.kernel.documents.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Citizen identity number 公民身份号码 (GB 11643): region, a real date of birth, serial, check character. */
public final class IdentityNumber {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private IdentityNumber() {}

    /** {@code today}: nobody is born after it, nor before 1850. */
    public static boolean isValid(String number, LocalDate today) {
        String normal = number == null ? "" : PersonalKind.IDENTITY_NUMBER.normalise(number);
        return FORM.matcher(normal).matches() && check(normal) == normal.charAt(17) && isBorn(normal, today);
    }

    private static char check(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (number.charAt(at) - '0');
        }
        return CHECK.charAt(sum % 11);
    }

    private static boolean isBorn(String number, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return !birth.isAfter(today) && birth.getYear() >= 1850;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
