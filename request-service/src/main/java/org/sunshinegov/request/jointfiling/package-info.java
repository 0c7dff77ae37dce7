/** One application to several units (domain 6.2): dates and outcomes stand on each unit's case, the receipt on the whole. */
package org.sunshinegov.request.jointfiling;
