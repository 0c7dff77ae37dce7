/**
 * The case pack of the year's archive (Decree 711 article 45; R-136): everything of a case in one ZIP, a manifest with the
 * digest of each file under the unit's signature, and its check without the service.
 */
package org.sunshinegov.request.casepack;
