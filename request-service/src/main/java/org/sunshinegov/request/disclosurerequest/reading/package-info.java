/** Reading on site at a place, a day and an hour. */
package org.sunshinegov.request.disclosurerequest.reading;
