package org.sunshinegov.request.disclosurerequest.reply;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.Reply;

/**
 * A draft whose bytes lie on disk already; {@code keep} adds its rows inside the transaction.
 *
 * @param overridden the consultations whose objection it overrides
 */
record ReplyContent(
        Outcome outcome,
        Set<UUID> overridden,
        Reply.Part part,
        List<Reply.Part> attachments,
        Supplier<Uni<Void>> keeping) {

    Uni<Void> keep() {
        return keeping.get();
    }
}
