/**
 * Requests of the same words: filed twice by a slip, a repeat of the same applicant, or alike by somebody else (Decree 711
 * article 36(6); domain 6.2). Compared are keyed digests; neither words nor names are kept or logged for it.
 */
package org.sunshinegov.request.repeat;
