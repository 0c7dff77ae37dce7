/**
 * The letters of a case (domain 4.19): their kinds and words, drawn up with the move they belong to, printed once as PDF/A
 * under the unit's seal, and checked by anybody who holds one.
 */
package org.sunshinegov.request.letter;
