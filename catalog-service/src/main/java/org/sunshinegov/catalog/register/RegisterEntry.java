package org.sunshinegov.catalog.register;

import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** One entry to be stored: its row, whether the row is new, and what is told about it. */
record RegisterEntry(AggregateRow row, boolean fresh, Object state, DisclosureEvent event) {

    String action() {
        return fresh ? "REGISTER" : "CHANGE";
    }
}
