/** What officers note about a case for one another, telephone calls among it; never shown to the applicant. */
package org.sunshinegov.request.casenote;
