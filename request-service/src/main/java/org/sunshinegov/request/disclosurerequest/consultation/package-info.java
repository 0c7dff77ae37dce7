/**
 * Third parties and other agencies are asked before something is given (articles 32 and 34), by letter and one-time link.
 */
package org.sunshinegov.request.disclosurerequest.consultation;
