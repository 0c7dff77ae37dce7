/** A receipt date that was noted wrong: proposed by one, confirmed by another, told to the applicant (6.2, 7.4.9). */
package org.sunshinegov.request.disclosurerequest.receiptdate;
