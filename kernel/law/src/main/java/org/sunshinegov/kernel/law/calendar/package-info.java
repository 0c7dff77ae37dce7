/**
 * The working calendar of the State Council's yearly notices. A calendar is immutable and versioned; what an earlier day
 * knew can be asked, because notices change during the year (22 March 2019, 26 January 2020).
 */
package org.sunshinegov.kernel.law.calendar;
