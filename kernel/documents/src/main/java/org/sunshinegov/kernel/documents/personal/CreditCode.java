package org.sunshinegov.kernel.documents.personal;

/** Unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters without I, O, S, V, Z, the last one a check. */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    public static boolean isValid(String code) {
        String normal = code == null ? "" : PersonalKind.CREDIT_CODE.normalise(code);
        return normal.length() == LENGTH
                && normal.chars().allMatch(letter -> CHARACTERS.indexOf(letter) >= 0)
                && check(normal) == normal.charAt(LENGTH - 1);
    }

    /** Characters 9 to 17. */
    public static String organisationCode(String code) {
        return PersonalKind.CREDIT_CODE.normalise(code).substring(8, 17);
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += CHARACTERS.indexOf(code.charAt(at)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
