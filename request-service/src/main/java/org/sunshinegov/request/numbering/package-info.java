/** Numbers and codes printed on paper: receipt numbers, the unit's registers, and codes that open nothing by themselves. */
package org.sunshinegov.request.numbering;
