package org.sunshinegov.review.confidentialityreview;

import org.sunshinegov.review.confidentialityreview.model.RevocationCause;

/** Why nothing may leave under the certificate any more; the reason in the officer's words. */
record RevocationRequest(RevocationCause cause, String reason) {}
