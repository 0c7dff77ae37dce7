/**
 * What becomes of a case when the review certificate of its reply is revoked or runs out (6.2, 6.3): a reply that has not left
 * goes back to its handler, one that has is for the unit's officer to deal with.
 */
package org.sunshinegov.request.disclosurerequest.certificate;
