package org.sunshinegov.review.confidentialityreview.model;

/** One person's consent in one stage. */
public record Endorsement(Stage stage, Reviewer by) {}
