/**
 * What one proposes and another decides on (domain 7.2): consultation letters, fee notices and conferences the leader in
 * charge, clarification the officer, a longer period the head of the disclosure body.
 */
package org.sunshinegov.request.disclosurerequest.proposal;
