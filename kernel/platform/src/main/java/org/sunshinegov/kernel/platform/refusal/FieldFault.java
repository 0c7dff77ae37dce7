package org.sunshinegov.kernel.platform.refusal;

import java.util.Arrays;
import java.util.List;

/** What is wrong with one field, in both languages. */
public record FieldFault(String zh, String en) {

    private static final char NUL = '\0';

    public static FieldFault missing() {
        return new FieldFault("必填", "required");
    }

    /** A list or a map with nothing in one of its places. */
    public static FieldFault hole() {
        return new FieldFault("其中有空项", "nothing stands in one of its places");
    }

    public static FieldFault noNumber() {
        return new FieldFault("应填写整数，且不能过大", "a whole number is needed, and not too large a one");
    }

    public static FieldFault noId() {
        return new FieldFault("不是有效的编号", "no id");
    }

    public static FieldFault noText() {
        return new FieldFault("应填写文字", "a text is needed");
    }

    /** The words that may stand there. */
    public static FieldFault noneOf(Enum<?>... allowed) {
        List<String> words = Arrays.stream(allowed).map(Enum::name).toList();
        return new FieldFault("没有这个选项", "no such choice; there are " + String.join(", ", words));
    }

    /** U+0000: the one character PostgreSQL keeps neither in text nor in JSON. */
    public static FieldFault unkeepable() {
        return new FieldFault("含有无法保存的空字符（U+0000）", "holds the character U+0000, which cannot be kept");
    }

    public static boolean isUnkeepable(String text) {
        return text != null && text.indexOf(NUL) >= 0;
    }
}
