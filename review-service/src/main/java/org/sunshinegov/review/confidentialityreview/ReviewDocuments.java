package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.platform.identity.Scope;

/** The copies of a review: whoever sees the review sees its documents, nobody else. */
@Singleton
class ReviewDocuments {

    /** Under which name the document store keeps them. */
    static final String KIND = "confidentiality-review";

    private final ConfidentialityReviewQueries queries;
    private final DocumentStore documents;

    ReviewDocuments(ConfidentialityReviewQueries queries, DocumentStore documents) {
        this.queries = queries;
        this.documents = documents;
    }

    Uni<Opened> open(Scope scope, UUID reviewId, UUID documentId) {
        return queries.byId(scope, reviewId).chain(review -> documents.open(KIND, reviewId, documentId));
    }
}
