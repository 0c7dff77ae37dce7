/**
 * Which due dates of this service a proposed working calendar would move, for the page of the proposal, and which the
 * calendar has moved, for the page of all tasks.
 */
package org.sunshinegov.review.movingdates;
