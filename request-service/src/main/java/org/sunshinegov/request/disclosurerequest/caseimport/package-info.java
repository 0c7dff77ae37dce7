/** Old cases from a sheet: tried first, refused row by row, taken in together. */
package org.sunshinegov.request.disclosurerequest.caseimport;
