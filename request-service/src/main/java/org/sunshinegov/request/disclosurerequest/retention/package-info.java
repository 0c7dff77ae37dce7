/**
 * After its years an archived case loses its words, unless it is held (ADR 8). The lists lie in {@code request.retention}.
 */
package org.sunshinegov.request.disclosurerequest.retention;
