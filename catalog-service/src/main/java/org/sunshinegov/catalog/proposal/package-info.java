/**
 * What other services propose for publication (R-138, Decree 711 article 44): heard as a fact without words, fetched from
 * its owner in the background, and made a draft item that goes through its own review.
 */
package org.sunshinegov.catalog.proposal;
