/**
 * The watch board (监督看板): for every unit, now and for a period, what is open, what falls due, what is overdue, what was
 * replied and published in time or late, and which reviews wait. One condition stands behind each figure and behind the
 * list it opens. Units report to the unit above them: each sees its own figures and those below it, the
 * district's offices see all, the efficiency office figures without cases (domain 7.2).
 */
package org.sunshinegov.assessment.watch;
