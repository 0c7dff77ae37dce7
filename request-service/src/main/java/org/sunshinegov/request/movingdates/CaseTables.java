package org.sunshinegov.request.movingdates;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What is called how where its due date is named. */
class CaseTables {

    @Produces
    @Singleton
    CaseTable requests() {
        return new CaseTable(
                "disclosure_request", "coalesce(c.number, c.receipt_number)", "'/requests/cases/' || c.id");
    }
}
