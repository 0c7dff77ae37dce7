package org.sunshinegov.catalog.informationitem.model;

import java.time.Instant;

/**
 * The review certificate a version is published under.
 *
 * @param signed the JWS as told, verified before it came here
 * @param expiresAt ends the right to publish under it; null where it was taken over before this was kept, then it stands in
 *     what was signed
 */
public record Certificate(String number, String signed, Instant expiresAt) {}
