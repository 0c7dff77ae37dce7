package org.sunshinegov.request.paper;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** What people type and paste into a field, as it is kept, and what may not stand in it. */
public final class Writing {

    /** They come along when text is pasted; nobody sees them, and a name with one of them is found by no search. */
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private Writing() {}

    /** Without zero-width characters and without space around it; null stays null. */
    public static String clean(String typed) {
        return typed == null ? null : ZERO_WIDTH.matcher(typed).replaceAll("").strip();
    }

    /** {@code value} may be null; the fault that was found first stays. */
    public static void line(Map<String, FieldFault> faults, String field, String value, int limit) {
        check(faults, field, value, limit, Character::isISOControl);
    }

    /** Of several lines. */
    public static void text(Map<String, FieldFault> faults, String field, String value, int limit) {
        check(
                faults,
                field,
                value,
                limit,
                point -> Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
    }

    private static void check(
            Map<String, FieldFault> faults, String field, String value, int limit, IntPredicate wrong) {
        if (value == null) {
            return;
        }
        if (value.length() > limit) {
            faults.putIfAbsent(field, new FieldFault("不能超过" + limit + "字", "at most " + limit + " characters"));
        }
        String found = value.codePoints()
                .filter(wrong)
                .distinct()
                .mapToObj(Writing::named)
                .collect(Collectors.joining("、"));
        if (!found.isEmpty()) {
            faults.putIfAbsent(field, new FieldFault("含有不可见的控制字符：" + found, "contains control characters: " + found));
        }
    }

    /** The character and its code point; one that is not seen, or would turn the sentence round, by its code point alone. */
    static String named(int point) {
        String code = "U+%04X".formatted(point);
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> code;
            default -> Character.toString(point) + " (" + code + ")";
        };
    }
}
