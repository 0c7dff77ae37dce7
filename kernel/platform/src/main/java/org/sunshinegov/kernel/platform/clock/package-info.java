/**
 * Clocks are rows: one per case and kind, with the law's clock as it stands and the dates it gives. A case keeps and
 * stops its clocks in its own transaction; timers miss and compute them again in sets.
 */
package org.sunshinegov.kernel.platform.clock;
