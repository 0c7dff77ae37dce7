/**
 * A request for information (依申请公开, Decree 711 articles 27 to 45). It reaches a unit, and once both sides have
 * confirmed it its reply period runs; it is registered, put into one officer's hands, answered with one of the 21 outcomes,
 * reviewed, issued under a certificate, served and closed. No reply leaves without a valid certificate for its content.
 *
 * <p>Here lies what every part of it needs: the store, the facts told, and the first moves. Each part of its life has a
 * package of its own; what may be done when is said by {@code model} alone.
 */
package org.sunshinegov.request.disclosurerequest;
