package org.sunshinegov.request.disclosurerequest.proposal;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee.Standard;

/**
 * That a processing fee is due.
 *
 * @param count pages; or into how many pieces the request falls, 1 where nothing is said
 */
record ProposeFee(Standard standard, Integer count) {

    private static final int MOST = 10_000;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (standard == null) {
            faults.put("standard", FieldFault.missing());
        }
        if (count == null && standard == Standard.PER_PAGE) {
            faults.put("count", FieldFault.missing());
        }
        if (count != null && (count < 1 || count > MOST)) {
            faults.put("count", new FieldFault("应为1至" + MOST, "1 to " + MOST));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    /** {@code before}: pieces the applicant asked this unit for earlier in the month. */
    ProcessingFee calculation(int before) {
        return standard == Standard.PER_PAGE
                ? ProcessingFee.perPage(count)
                : ProcessingFee.perPiece(before, count == null ? 1 : count);
    }
}
