package org.sunshinegov.deploy.local.component;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets nobody has to type. */
public final class RandomSecret {
    private static final int BYTES = 32;

    private RandomSecret() {}

    /** 256 bits in letters that need no quoting anywhere. */
    public static String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** 256 bits as a key is configured. */
    public static String key() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static byte[] bytes() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
