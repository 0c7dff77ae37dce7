package org.sunshinegov.review.confidentialityreview.model;

import java.util.List;

/** Signs the certificate; called only when every rule of the conclusion is met. */
@FunctionalInterface
public interface Certifying {

    Certificate certify(ConfidentialityReview review, Conclusion conclusion, List<Endorsement> endorsements);
}
