package org.sunshinegov.kernel.documents.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds a row by an exact value without holding the value: HMAC-SHA-256 under a key of its own over the normalised
 * value. Digests of different kinds never agree, so columns cannot be matched against one another.
 */
public final class PersonalDigests {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private PersonalDigests(SecretKeySpec key) {
        this.key = key;
    }

    public static PersonalDigests under(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("The digest key needs at least 256 bits");
        }
        return new PersonalDigests(new SecretKeySpec(key, HMAC));
    }

    /** Lower-case hexadecimal. */
    public String of(PersonalKind kind, String value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update((kind.name() + '\0').getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(kind.normalise(value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", fault);
        }
    }
}
