package org.sunshinegov.review.movingdates;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What is called how where its due date is named. */
class CaseTables {

    @Produces
    @Singleton
    CaseTable reviews() {
        return new CaseTable("confidentiality_review", "left(c.id::text, 8)", "'/reviews/' || c.id");
    }
}
