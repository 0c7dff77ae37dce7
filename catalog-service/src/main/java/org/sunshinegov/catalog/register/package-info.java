/**
 * The district register (domain 2, R-003 to R-009): which organisations there are, who works in them, and who holds which
 * office from when to when. Every other service keeps a copy of it; what a person may do comes from here alone.
 */
package org.sunshinegov.catalog.register;
