/** Case conference and legal review before a reply goes to review. */
package org.sunshinegov.request.disclosurerequest.legal;
