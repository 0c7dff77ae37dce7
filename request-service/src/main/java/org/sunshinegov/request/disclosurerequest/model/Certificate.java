package org.sunshinegov.request.disclosurerequest.model;

import java.time.Instant;

/**
 * The review certificate a reply leaves under.
 *
 * @param partial the review allows only part of it: the outcome must say so (6.2, rules across the rows)
 * @param signed the JWS as told, verified before it came here
 * @param expiresAt ends the right to issue it; null where it was taken over before this was kept, then it stands in what was signed
 */
public record Certificate(String number, boolean partial, String signed, Instant expiresAt) {}
