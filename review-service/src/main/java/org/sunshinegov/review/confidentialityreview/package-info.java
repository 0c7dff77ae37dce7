/**
 * The confidentiality review (保密审查, Decree 711 article 17) and, for what is published, the
 * deliberation (审议, R-158 to R-162) in one chain. A unit asks for it; the parts are fetched, verified and scanned; the
 * drafter gives two opinions, the leader in charge reviews them, the disclosure officer concludes: three persons, fixed
 * order. What may leave gets a signed certificate that names every part by its digest; without one nothing leaves.
 */
package org.sunshinegov.review.confidentialityreview;
