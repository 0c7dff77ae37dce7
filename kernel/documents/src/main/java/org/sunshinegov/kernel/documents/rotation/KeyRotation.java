package org.sunshinegov.kernel.documents.rotation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.documents.personal.SealedTables;
import org.sunshinegov.kernel.documents.store.Sweep;

/** Brings the data keys of documents and of personal rows under the current service keys; nothing sealed is touched. */
@Singleton
public class KeyRotation {

    private final Sweep documents;
    private final SealedTables personal;

    KeyRotation(Sweep documents, SealedTables personal) {
        this.documents = documents;
        this.personal = personal;
    }

    /** How many data keys were wrapped anew. */
    public record Rotated(long documents, long personal) {}

    /** In batches of their own transactions: broken off, it goes on where it stopped. */
    public Uni<Rotated> run() {
        return documents(0).chain(kept -> personal.rewrap().map(rows -> new Rotated(kept, rows)));
    }

    private Uni<Long> documents(long before) {
        return documents.rewrap().chain(rows -> rows == 0 ? Uni.createFrom().item(before) : documents(before + rows));
    }
}
