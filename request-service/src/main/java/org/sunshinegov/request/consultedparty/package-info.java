/**
 * The third parties and agencies that are asked for an opinion: personal data in a table of their own, sealed per row, and
 * the link by which they answer, known to them alone (Decree 711 articles 32 and 34; 7.4.6).
 */
package org.sunshinegov.request.consultedparty;
