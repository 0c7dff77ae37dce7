package org.sunshinegov.kernel.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.store.Sql;

/** Hears the sample's facts and notes that it did. */
@Singleton
public class Applied implements Hears<RequestSubmittedV1> {

    public final Map<UUID, Instant> heardAt = new ConcurrentHashMap<>();

    @Override
    public Class<RequestSubmittedV1> type() {
        return RequestSubmittedV1.class;
    }

    @Override
    public Uni<Void> hear(RequestSubmittedV1 event, Heard heard) {
        heardAt.putIfAbsent(heard.aggregate(), Instant.now());
        return note(heard);
    }

    static Uni<Void> note(Heard heard) {
        return Sql.update(
                        "insert into applied (aggregate, sequence, type) values ($1, $2, $3)",
                        heard.aggregate(),
                        heard.sequence(),
                        heard.type())
                .replaceWithVoid();
    }
}
