package org.sunshinegov.catalog.informationitem;

import java.util.List;
import java.util.Set;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.kernel.platform.clock.ClockView;

/**
 * Everything the page of one item shows.
 *
 * @param moves what this person may do now
 * @param entry the matter it is published under; null until one is chosen
 * @param revoked whether what is public was published under a certificate that was revoked since
 * @param due null without a publication clock
 */
record ItemPage(
        InformationItemView item,
        Set<Move> moves,
        String entry,
        boolean revoked,
        ClockView due,
        List<HistoryView> history) {

    public int version() {
        return item.version();
    }

    /** The due date while it is still to be met. */
    public boolean dueRuns() {
        return due != null && due.left() != null;
    }
}
