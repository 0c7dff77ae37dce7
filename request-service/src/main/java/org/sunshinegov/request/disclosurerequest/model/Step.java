package org.sunshinegov.request.disclosurerequest.model;

/** The next request and what happened, together. */
public record Step<E extends DisclosureRequestEvent>(DisclosureRequest next, E event) {}
