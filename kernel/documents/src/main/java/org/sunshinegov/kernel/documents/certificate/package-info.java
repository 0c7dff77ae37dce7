/**
 * The review certificate: without one that covers exactly these bytes there is no way out. review-service signs a
 * release manifest; every service that releases verifies it against keys it already holds, so release works while
 * review-service is down.
 */
package org.sunshinegov.kernel.documents.certificate;
