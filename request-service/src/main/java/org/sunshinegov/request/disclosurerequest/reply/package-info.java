/**
 * The reply: drafted with its documents, sent through the review gate, issued under its certificate and served (articles 36 to
 * 40; R-131).
 */
package org.sunshinegov.request.disclosurerequest.reply;
