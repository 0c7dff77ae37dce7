/**
 * What a unit had in hand when it was merged, split or closed: one list, which each successor takes over whole. Clocks run
 * on, numbers stay, and what was replied to before still counts for the unit that replied.
 */
package org.sunshinegov.request.handover;
