/**
 * The open cases of a merged, split or closed unit go to its successor in one list. The lists lie in {@code request.handover}.
 */
package org.sunshinegov.request.disclosurerequest.handover;
