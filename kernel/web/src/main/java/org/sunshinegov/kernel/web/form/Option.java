package org.sunshinegov.kernel.web.form;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One choice of a {@code {#select}} or {@code {#choices}}; {@code hint} may be null. */
public record Option(String value, String label, String hint) {

    public static <T> List<Option> of(Collection<T> things, Function<T, Object> value, Function<T, String> label) {
        return things.stream()
                .map(thing -> new Option(String.valueOf(value.apply(thing)), label.apply(thing), null))
                .toList();
    }
}
