package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import org.sunshinegov.kernel.contracts.DisclosureEvent;

/**
 * What a service does when it hears one type of fact. It runs inside the inbox's transaction, exactly once per fact and
 * in the order of the fact's aggregate. A {@code Refusal} is recorded and passed, what is {@link TooEarly} is
 * parked; any other failure is tried again.
 */
public interface Hears<E extends DisclosureEvent> {

    Class<E> type();

    Uni<Void> hear(E event, Heard heard);
}
