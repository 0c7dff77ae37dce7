package org.sunshinegov.review.confidentialityreview.model;

import java.time.Instant;

/** The signed certificate a review ended with; its expiry limits the act of release, not what was released. */
public record Certificate(String number, String signed, Instant issuedAt, Instant expiresAt) {}
