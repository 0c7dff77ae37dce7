package org.sunshinegov.kernel.platform.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.PoliciesPublishedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** Keeps the policies an owner has published; running clocks keep the values they started with. */
@Singleton
class PoliciesPublishedConsumer implements Hears<PoliciesPublishedV1> {

    private final ReferenceDocuments documents;
    private final Policies policies;

    PoliciesPublishedConsumer(ReferenceDocuments documents, Policies policies) {
        this.documents = documents;
        this.policies = policies;
    }

    @Override
    public Class<PoliciesPublishedV1> type() {
        return PoliciesPublishedV1.class;
    }

    @Override
    public Uni<Void> hear(PoliciesPublishedV1 event, Heard heard) {
        String book = event.bookId().toString();
        policies.offer(book, PublishedPolicies.read(event.document()));
        return documents.keep(Policies.KIND, book, heard.sequence(), event.document());
    }
}
