/**
 * Reconsideration and action against a reply, and the request handled once more. The aggregate of a remedy lies in
 * {@code request.remedy}.
 */
package org.sunshinegov.request.disclosurerequest.remedy;
