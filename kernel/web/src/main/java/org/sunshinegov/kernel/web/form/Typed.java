package org.sunshinegov.kernel.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sunshinegov.kernel.platform.http.Day;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What was typed into a form, as what it means. */
public final class Typed {

    private Typed() {}

    /** Null when nothing was typed. */
    public static LocalDate date(String field, String typed) {
        LocalDate day = day(field, typed);
        if (day != null && !Day.isMeant(day)) {
            throw Refusal.invalidFields(Map.of(field, Day.fault()));
        }
        return day;
    }

    private static LocalDate day(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDate) {
            throw Refusal.invalidFields(
                    Map.of(field, new FieldFault("日期格式应为 2026-10-15", "write the date as 2026-10-15")));
        }
    }

    /** Null when nothing was typed. */
    public static LocalTime time(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException noTime) {
            throw Refusal.invalidFields(Map.of(field, new FieldFault("时间格式应为 09:30", "write the time as 09:30")));
        }
    }

    /** Null when nothing was typed; what is no id is nobody's. */
    public static UUID id(String typed) {
        return id(typed, Refusal::notFound);
    }

    /** Of a filter: null when nothing was typed. */
    public static UUID id(String field, String typed) {
        return id(typed, () -> Refusal.invalidFields(Map.of(field, FieldFault.noId())));
    }

    private static UUID id(String typed, Supplier<Refusal> refused) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException noId) {
            throw refused.get();
        }
    }

    /** Null when nothing was typed. */
    public static Integer whole(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalidFields(Map.of(field, new FieldFault("应填写数字", "a number is needed")));
        }
    }

    /** -1, which is no version, for what is no number. */
    public static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    /** Null when nothing was chosen; the name as the address has it, in capitals or not. */
    public static <E extends Enum<E>> E oneOf(String field, E[] values, String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidFields(Map.of(field, FieldFault.noneOf(values))));
    }

    /** Null when nothing, or nothing of ours, was chosen. */
    public static <E extends Enum<E>> E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
