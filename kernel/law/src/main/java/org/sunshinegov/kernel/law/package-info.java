/**
 * The law of periods, in plain Java: the working calendar, one clock engine for every period with the explanation of
 * each of its days, the policies that set the periods, and the due dates of periodic publication.
 */
package org.sunshinegov.kernel.law;
