/** What officers write down beside a case: notes and calls, sealed and never told. */
package org.sunshinegov.request.disclosurerequest.note;
