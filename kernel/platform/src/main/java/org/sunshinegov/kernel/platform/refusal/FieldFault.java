package org.sunshinegov.kernel.platform.refusal;

/** What is wrong with one field, in both languages. */
public record FieldFault(String zh, String en) {

    public static FieldFault missing() {
        return new FieldFault("必填", "required");
    }
}
