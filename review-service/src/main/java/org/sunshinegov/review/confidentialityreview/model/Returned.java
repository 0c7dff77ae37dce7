package org.sunshinegov.review.confidentialityreview.model;

/** Why the stage has been given back to, and by whom. */
public record Returned(Reviewer by, String reason) {}
