/**
 * The lists officers work from: filtered, shared out among handlers, taken along as a sheet, and the tasks that wait.
 */
package org.sunshinegov.request.disclosurerequest.caselist;
