package org.sunshinegov.request.disclosurerequest.caseimport;

import java.util.List;

/**
 * What became of a table of old cases.
 *
 * @param rows without the heading and empty ones
 * @param imported 0 for a dry run, or where faulty rows kept everything out
 * @param faults one for each faulty cell, in the order of the rows; at most 200 of them
 */
record ImportView(int rows, int good, int imported, boolean dryRun, List<RowFault> faults) {

    static final int SHOWN = 200;

    /** {@code row} as it stands in the file. */
    record RowFault(int row, String column, String zh, String en) {}

    ImportView {
        faults = faults.stream().limit(SHOWN).toList();
    }
}
