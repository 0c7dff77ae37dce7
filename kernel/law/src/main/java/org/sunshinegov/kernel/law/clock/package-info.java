/**
 * One clock engine for every period. A {@link org.sunshinegov.kernel.law.clock.Clock} is a value: what started it, its
 * period, what paused, extended or restarted it. With a calendar it gives its due dates, and the reason of each day
 * between. Civil time of Asia/Shanghai; the day of the event is never counted (Civil Code, article 201).
 */
package org.sunshinegov.kernel.law.clock;
