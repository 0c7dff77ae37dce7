/**
 * Search over what is public. Texts and queries are folded alike (traditional to simplified characters, full to half
 * width), cut into pairs of characters and words, found by the database's full-text index, checked for the exact phrase
 * and ranked. Only published items are here; a withdrawn one leaves in the transaction of its withdrawal.
 */
package org.sunshinegov.catalog.search;
