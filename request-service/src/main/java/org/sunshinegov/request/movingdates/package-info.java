/**
 * Which due dates of this service a proposed working calendar would move, for the page of the proposal, and which the
 * calendar has moved, for the page of all tasks: under its own path, everything else stands in the kernel.
 */
package org.sunshinegov.request.movingdates;
