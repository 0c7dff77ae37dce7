/** Tables for spreadsheets, as XLSX and as CSV. */
package org.sunshinegov.request.sheet;
