/** What was given to one becomes public for all: promotion by the unit, suggestion by the applicant (article 44). */
package org.sunshinegov.request.disclosurerequest.publication;
