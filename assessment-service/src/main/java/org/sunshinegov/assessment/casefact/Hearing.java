package org.sunshinegov.assessment.casefact;

import io.smallrye.mutiny.Uni;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** One type of event and what is kept of it: every consumer of facts is one line of a table. */
record Hearing<E extends DisclosureEvent>(Class<E> type, BiFunction<E, Heard, Uni<Void>> work) implements Hears<E> {

    static <E extends DisclosureEvent> Hears<E> of(Class<E> type, Function<E, Uni<Void>> work) {
        return new Hearing<>(type, (event, heard) -> work.apply(event));
    }

    @Override
    public Uni<Void> hear(E event, Heard heard) {
        return work.apply(event, heard);
    }
}
