package org.sunshinegov.kernel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

/** Without a database the first round of this relay breaks, so that it shows when there is one. */
class OutboxRelayTest {

    private final OutboxRelay relay = new OutboxRelay(null, null, null, new SimpleMeterRegistry());

    @Test
    void what_is_told_while_the_service_starts_waits_for_the_bus() {
        assertThatCode(relay::wake).doesNotThrowAnyException();
        assertThatCode(relay::poll).doesNotThrowAnyException();

        assertThatThrownBy(() -> relay.begin(new StartupEvent())).isInstanceOf(NullPointerException.class);
    }
}
