package org.sunshinegov.kernel.contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** One instance of a contract, the same at every run. */
final class Sample {

    private Sample() {}

    /** With a value in every component. */
    static <T> T of(Class<T> type) {
        return of(type, component -> false);
    }

    /** Without what may be absent. */
    static <T> T bare(Class<T> type) {
        return of(type, component -> component.isAnnotationPresent(MayBeAbsent.class));
    }

    private static <T> T of(Class<T> type, Predicate<RecordComponent> absent) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component ->
                        absent.test(component) ? null : value(component.getName(), component.getGenericType(), absent))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private static Object value(String name, Type type, Predicate<RecordComponent> absent) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(name, list.getActualTypeArguments()[0], absent));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == UUID.class) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        if (plain == String.class) {
            return name;
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2025, 3, 31);
        }
        if (plain == Instant.class) {
            return Instant.parse("2025-03-03T01:00:00Z");
        }
        if (plain == int.class) {
            return 1;
        }
        if (plain == long.class) {
            return 1L;
        }
        if (plain == boolean.class) {
            return true;
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : of(plain, absent);
    }
}
