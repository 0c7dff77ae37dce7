package org.sunshinegov.request.disclosurerequest.model;

/**
 * The review certificate a reply leaves under.
 *
 * @param partial the review allows only part of it: the outcome must say so (6.2, rules across the rows)
 * @param signed the JWS as told, verified before it came here
 */
public record Certificate(String number, boolean partial, String signed) {}
