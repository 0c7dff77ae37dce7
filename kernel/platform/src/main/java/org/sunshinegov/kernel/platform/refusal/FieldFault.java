package org.sunshinegov.kernel.platform.refusal;

/** What is wrong with one field, in both languages. */
public record FieldFault(String zh, String en) {

    private static final char NUL = '\0';

    public static FieldFault missing() {
        return new FieldFault("必填", "required");
    }

    /** U+0000: the one character PostgreSQL keeps neither in text nor in JSON. */
    public static FieldFault unkeepable() {
        return new FieldFault("含有无法保存的空字符（U+0000）", "holds the character U+0000, which cannot be kept");
    }

    public static boolean isUnkeepable(String text) {
        return text != null && text.indexOf(NUL) >= 0;
    }
}
