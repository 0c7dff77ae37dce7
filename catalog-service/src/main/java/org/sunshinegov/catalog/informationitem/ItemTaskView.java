package org.sunshinegov.catalog.informationitem;

import io.vertx.mutiny.sqlclient.Row;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;

/**
 * An item that waits for somebody.
 *
 * @param returned why the draft came back; null where it did not
 * @param revoked what is public was published under a certificate that was revoked since, and nothing was done about it yet
 */
record ItemTaskView(ItemLineView line, ReturnCause returned, boolean revoked) {

    static final String COLUMNS = "i.return_cause, i.revocation_open, " + ItemLineView.COLUMNS;

    static ItemTaskView of(Row row) {
        String cause = row.getString("return_cause");
        return new ItemTaskView(
                ItemLineView.of(row),
                cause == null ? null : ReturnCause.valueOf(cause),
                row.getBoolean("revocation_open"));
    }
}
