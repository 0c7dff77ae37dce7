/**
 * How long a case stays whole in the archive ({@code policy.request.retentionYears}), and what becomes of it then: one person
 * of the district office lists what has fallen due, another releases the list, and the service destroys every word of its
 * cases. Codes, dates, counts and the chain of evidence stay.
 */
package org.sunshinegov.request.retention;
