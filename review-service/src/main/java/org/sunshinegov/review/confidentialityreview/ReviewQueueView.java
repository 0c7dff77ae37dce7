package org.sunshinegov.review.confidentialityreview;

import org.sunshinegov.kernel.platform.http.Page;

/** One page of the queue, and how many the filter finds in all. */
record ReviewQueueView(Page<ReviewLineView> page, long count) {}
