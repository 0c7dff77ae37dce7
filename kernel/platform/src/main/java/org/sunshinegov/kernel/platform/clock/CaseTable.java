package org.sunshinegov.kernel.platform.clock;

import org.sunshinegov.kernel.platform.store.TableName;

/**
 * Cases that have clocks, as people know them; each service names its own.
 *
 * @param name of the table
 * @param number SQL over its row {@code c}: what a case is called
 * @param href SQL over its row {@code c}: the address of its page
 */
public record CaseTable(String name, String number, String href) {

    public CaseTable {
        name = new TableName(name).name();
    }
}
