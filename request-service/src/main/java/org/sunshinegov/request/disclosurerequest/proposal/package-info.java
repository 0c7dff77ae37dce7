/** What the leader in charge approves before it is sent: consultation letters and fee notices (domain 7.2). */
package org.sunshinegov.request.disclosurerequest.proposal;
