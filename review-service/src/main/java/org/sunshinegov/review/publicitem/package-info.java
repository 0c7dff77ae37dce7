/** What is public, by index number and certificate: the measure of the short gate. Fed by catalog-service's events. */
package org.sunshinegov.review.publicitem;
