/** Another agency is asked in writing for help with an answer. */
package org.sunshinegov.request.disclosurerequest.assistance;
