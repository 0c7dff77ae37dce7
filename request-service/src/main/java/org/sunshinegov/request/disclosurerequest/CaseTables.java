package org.sunshinegov.request.disclosurerequest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What is called how where its due date is named, and for whom. */
class CaseTables {

    @Produces
    @Singleton
    CaseTable requests() {
        return new CaseTable(
                DisclosureRequestRow.TABLE,
                "r",
                "coalesce(r.number, r.receipt_number)",
                "'/requests/cases/' || r.id",
                scope -> CaseSight.of(scope).conditions());
    }
}
