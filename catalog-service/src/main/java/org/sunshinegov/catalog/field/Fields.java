package org.sunshinegov.catalog.field;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Reads the fields of one form and keeps every fault until all are read. */
public final class Fields {

    private final Map<String, FieldFault> faults = new TreeMap<>();

    /** The text without blanks around it; a fault when there is none or too much of it. */
    public String required(String field, String value, int longest) {
        String text = optional(field, value, longest);
        if (text == null) {
            faults.putIfAbsent(field, FieldFault.missing());
        }
        return text;
    }

    /** Null when blank. */
    public String optional(String field, String value, int longest) {
        String text = value == null || value.isBlank() ? null : value.strip();
        if (text != null && text.length() > longest) {
            fault(field, "不能超过" + longest + "字", "at most " + longest + " characters");
        }
        if (text != null && text.chars().anyMatch(Fields::invisible)) {
            fault(field, "含有不可见的控制字符", "contains control characters");
        }
        return text;
    }

    public <T> T required(String field, T value) {
        if (value == null) {
            faults.putIfAbsent(field, FieldFault.missing());
        }
        return value;
    }

    /** The constant of that name; null, with a fault, when it is none or required and missing. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> type, String name) {
        if (name == null || name.isBlank()) {
            faults.putIfAbsent(field, FieldFault.missing());
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        fault(field, "不是可选的值", "not one of the choices");
        return null;
    }

    private static boolean invisible(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    public void fault(String field, String zh, String en) {
        faults.putIfAbsent(field, new FieldFault(zh, en));
    }

    public void faultIf(boolean wrong, String field, String zh, String en) {
        if (wrong) {
            fault(field, zh, en);
        }
    }

    /** Takes over the faults of a refused part, each under {@code prefix}; a refusal without fields stands at the prefix itself. */
    public void take(String prefix, Refusal refused) {
        if (refused.details().get("fields") instanceof Map<?, ?> fields) {
            fields.forEach((field, fault) -> faults.putIfAbsent(prefix + "." + field, (FieldFault) fault));
        } else {
            fault(prefix, refused.zh(), refused.en());
        }
    }

    /** Everything that is wrong, in one refusal. */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
