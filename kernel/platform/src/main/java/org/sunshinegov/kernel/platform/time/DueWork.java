package org.sunshinegov.kernel.platform.time;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Work of a feature that falls due at a moment of business time: a missed date, a lapsed period, a scheduled act. */
public interface DueWork {

    /** Does all that is due at {@code now}, earliest first; doing it twice changes nothing. Fails when something is left. */
    Uni<Void> runDue(Instant now);
}
