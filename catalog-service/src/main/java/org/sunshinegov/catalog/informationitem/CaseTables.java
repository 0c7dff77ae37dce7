package org.sunshinegov.catalog.informationitem;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What is called how where its due date is named, and for whom. */
class CaseTables {

    @Produces
    @Singleton
    CaseTable items() {
        return new CaseTable(
                InformationItemRow.TABLE,
                "i",
                "coalesce(i.index_number, i.title)",
                "'/items/' || i.id",
                scope -> ItemSight.of(scope).conditions());
    }
}
