package org.sunshinegov.review.confidentialityreview;

/** Why it goes back to its owner; {@code classified} when the content may not run on this platform at all. */
record ReturnRequest(boolean classified, String reason) {}
