/** Who has evidence that a record about himself is inaccurate asks the unit to correct it (Decree 711 article 41). */
package org.sunshinegov.request.recordcorrection;
