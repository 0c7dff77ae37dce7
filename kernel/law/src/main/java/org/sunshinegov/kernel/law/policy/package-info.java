/** The values rules leave open, as one versioned document with effective dates and sources. A running clock keeps the values it started with. */
package org.sunshinegov.kernel.law.policy;
