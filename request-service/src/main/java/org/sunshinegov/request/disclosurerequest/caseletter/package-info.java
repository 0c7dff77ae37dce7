/** The letters of a case and its receipt slip, for those who may read them (domain 4.19). */
package org.sunshinegov.request.disclosurerequest.caseletter;
