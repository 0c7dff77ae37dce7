package org.sunshinegov.kernel.platform.clock;

import java.util.function.Function;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.kernel.platform.store.TableName;

/**
 * The cases of a service that have clocks, as people know them.
 *
 * @param name of the table
 * @param row its row in the SQL of the others
 * @param number SQL: what a case is called
 * @param href SQL: the address of its page
 * @param seen which of them somebody sees, the same as in their list
 */
public record CaseTable(String name, String row, String number, String href, Function<Scope, Conditions> seen) {

    public CaseTable {
        name = new TableName(name).name();
        row = new TableName(row).name();
    }
}
