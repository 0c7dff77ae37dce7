package org.sunshinegov.request.disclosurerequest.caselist;

/**
 * A case that waits for somebody.
 *
 * @param actingFor the handler in whose stead it is his to do; null where it is in his own right
 */
public record TaskView(RequestLineView line, String actingFor) {}
