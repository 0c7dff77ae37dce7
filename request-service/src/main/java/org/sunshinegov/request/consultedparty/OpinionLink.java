package org.sunshinegov.request.consultedparty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of the address a consulted party answers at; whoever holds it may answer, once. */
public record OpinionLink(String token) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OpinionLink fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new OpinionLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As little said as a key. */
    @Override
    public String toString() {
        return "OpinionLink[…]";
    }
}
