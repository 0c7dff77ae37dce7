package org.sunshinegov.request.disclosurerequest.model;

/** By which gate of review-service a reply leaves. */
public enum Gate {
    REPLY,
    /** Only what is public already, in the officer's name alone. */
    ON_THE_SPOT
}
