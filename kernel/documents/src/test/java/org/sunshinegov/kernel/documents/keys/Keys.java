package org.sunshinegov.kernel.documents.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Keys for tests: 32 times the same byte. */
public final class Keys {

    private Keys() {}

    public static String base64(int octet) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) octet);
        return Base64.getEncoder().encodeToString(key);
    }

    public static KeyRing ring() {
        return KeyRing.of("2026", base64(1), List.of());
    }
}
