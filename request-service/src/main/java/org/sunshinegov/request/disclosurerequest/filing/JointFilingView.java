package org.sunshinegov.request.disclosurerequest.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.request.disclosurerequest.caselist.RequestLineView;
import org.sunshinegov.request.jointfiling.JointFiling;

/**
 * An application to several units, as its reader sees it.
 *
 * @param queryCode for the applicant alone
 * @param closed when all that are in sight have ended
 */
public record JointFilingView(
        UUID id,
        String receiptNumber,
        String queryCode,
        Instant filedAt,
        boolean closed,
        List<RequestLineView> requests) {

    static JointFilingView of(JointFiling joint, List<RequestLineView> requests, boolean forApplicant) {
        return new JointFilingView(
                joint.id(),
                joint.receiptNumber(),
                forApplicant ? joint.queryCode() : null,
                joint.filedAt(),
                requests.stream().allMatch(one -> one.state().ended()),
                requests);
    }
}
