/**
 * How a request comes in: online, at the counter, by mail or fax, to one unit or to several (Decree 711 articles 29 and 31), and what its
 * applicant sees of it afterwards.
 */
package org.sunshinegov.request.disclosurerequest.filing;
