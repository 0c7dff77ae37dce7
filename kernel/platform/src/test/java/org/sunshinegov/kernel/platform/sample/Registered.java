package org.sunshinegov.kernel.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.request.RequestRegisteredV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** Hears that a note was registered. */
@Singleton
class Registered implements Hears<RequestRegisteredV1> {

    @Override
    public Class<RequestRegisteredV1> type() {
        return RequestRegisteredV1.class;
    }

    @Override
    public Uni<Void> hear(RequestRegisteredV1 event, Heard heard) {
        return Applied.note(heard);
    }
}
