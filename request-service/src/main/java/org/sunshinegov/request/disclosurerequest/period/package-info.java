/**
 * What makes the reply period start anew, rest or grow: clarification (article 30), extension (article 33), reasons for an
 * excessive request (article 35), suspension, and what lapses when nobody answers.
 */
package org.sunshinegov.request.disclosurerequest.period;
