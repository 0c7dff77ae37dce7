package org.sunshinegov.request.disclosurerequest;

import org.sunshinegov.request.disclosurerequest.model.Carrier;

/**
 * That the reviewed reply leaves.
 *
 * @param carrier null for the usual one of the form the applicant wished
 */
record IssueReply(Carrier carrier) {

    static final IssueReply AS_USUAL = new IssueReply(null);
}
