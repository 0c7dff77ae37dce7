package org.sunshinegov.request.disclosurerequest.caselist;

/**
 * A case that waits for somebody.
 *
 * @param noteReceipt whether a letter that asks for an opinion would have been answered by now, and nobody has noted its receipt
 * @param actingFor the handler in whose stead it is his to do; null where it is in his own right
 */
public record TaskView(RequestLineView line, String actingFor, boolean noteReceipt) {}
