package org.sunshinegov.review.confidentialityreview;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What is called how where its due date is named, and for whom. */
class CaseTables {

    @Produces
    @Singleton
    CaseTable reviews() {
        return new CaseTable(
                ConfidentialityReviewRow.TABLE, "r", "left(r.id::text, 8)", "'/reviews/' || r.id", scope -> Sight.of(
                                scope)
                        .conditions());
    }
}
