package org.sunshinegov.review.confidentialityreview.model;

/** The next review and what happened, together. */
public record Step<E extends ConfidentialityReviewEvent>(ConfidentialityReview next, E event) {}
