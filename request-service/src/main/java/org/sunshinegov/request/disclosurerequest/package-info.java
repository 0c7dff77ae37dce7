/**
 * A request for information (依申请公开, Decree 711 articles 27 to 45). It reaches a unit, and once both sides have
 * confirmed it its reply period runs; it is registered, put into one officer's hands, answered with one of the 21 outcomes,
 * reviewed, issued under a certificate, served and closed. No reply leaves without a valid certificate for its content.
 */
package org.sunshinegov.request.disclosurerequest;
