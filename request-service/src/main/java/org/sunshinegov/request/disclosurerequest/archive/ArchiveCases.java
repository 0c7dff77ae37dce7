package org.sunshinegov.request.disclosurerequest.archive;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * The cases of a unit that ended in a year go into its archive, a hundred at a time.
 *
 * @param year of their decision
 */
record ArchiveCases(UUID organisationId, Integer year) {

    static final int LIMIT = 100;

    void check(int thisYear) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (organisationId == null) {
            faults.put("organisationId", FieldFault.missing());
        }
        if (year == null) {
            faults.put("year", FieldFault.missing());
        } else if (year < 2008 || year > thisYear) {
            faults.put("year", new FieldFault("应为2008至" + thisYear, "2008 to " + thisYear));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
