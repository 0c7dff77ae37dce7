package org.sunshinegov.kernel.documents.personal;

/** What others than the handler of the case see of personal data. */
public final class Mask {

    private Mask() {}

    /** 110***********1234 */
    public static String identityNumber(String number) {
        return keep(number, 3, 4);
    }

    /** 138****5678 */
    public static String phone(String number) {
        return keep(number, 3, 4);
    }

    /** 王* */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String stripped = name.strip();
        return stripped.substring(0, stripped.offsetByCodePoints(0, 1)) + "*";
    }

    /** w***@example.org */
    public static String email(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return at < 1 ? keep(address, 0, 0) : address.charAt(0) + "***" + address.substring(at);
    }

    /** Province and city may stay; street and number go. */
    public static String address(String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        int points = address.codePointCount(0, address.length());
        return address.substring(0, address.offsetByCodePoints(0, Math.min(6, points / 2))) + "****";
    }

    /** Keeps some characters at both ends; a value too short to hide anything between them is hidden whole. */
    private static String keep(String value, int first, int last) {
        if (value == null) {
            return "";
        }
        int hidden = value.length() - first - last;
        return hidden < last
                ? "*".repeat(value.length())
                : value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }
}
