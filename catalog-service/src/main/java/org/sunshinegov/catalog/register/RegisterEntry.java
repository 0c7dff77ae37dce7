package org.sunshinegov.catalog.register;

import java.util.List;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/**
 * One entry to be stored: its row, whether the row is new, and what is told about it.
 *
 * @param reason null but for a refusal
 */
record RegisterEntry(
        AggregateRow row, boolean fresh, String action, Object state, List<DisclosureEvent> told, String reason) {

    static RegisterEntry of(AggregateRow row, boolean fresh, Object state, DisclosureEvent event) {
        return new RegisterEntry(row, fresh, fresh ? "REGISTER" : "CHANGE", state, List.of(event), null);
    }
}
