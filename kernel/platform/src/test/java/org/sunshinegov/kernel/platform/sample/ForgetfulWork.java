package org.sunshinegov.kernel.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Work that falls due all the time, and is not done while a test wants it so. */
@Singleton
public class ForgetfulWork implements DueWork {

    private volatile boolean forgets;

    public void forgetting(Runnable test) {
        forgets = true;
        try {
            test.run();
        } finally {
            forgets = false;
        }
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return forgets
                ? Uni.createFrom().failure(new IllegalStateException("forgotten"))
                : Uni.createFrom().voidItem();
    }
}
