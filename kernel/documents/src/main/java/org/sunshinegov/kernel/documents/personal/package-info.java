/**
 * Personal data at rest and on the screen: sealed per row, found only by digest, masked for everyone but the handler of
 * the case, and checked when it is entered. (Decree 711 art 15; Network Data Security Regulation)
 */
package org.sunshinegov.kernel.documents.personal;
