package org.sunshinegov.catalog.movingdates;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What is called how where its due date is named. */
class CaseTables {

    @Produces
    @Singleton
    CaseTable items() {
        return new CaseTable("information_item", "coalesce(c.index_number, c.title)", "'/items/' || c.id");
    }
}
