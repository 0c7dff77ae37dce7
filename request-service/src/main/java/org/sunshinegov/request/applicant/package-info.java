/**
 * The people and bodies who ask: personal data in a table of their own, sealed per row and searched by nothing, shown whole
 * to the handlers of their case and masked to everyone else (R-127; 7.4.6).
 */
package org.sunshinegov.request.applicant;
