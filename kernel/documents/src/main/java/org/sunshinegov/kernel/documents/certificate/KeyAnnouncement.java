package org.sunshinegov.kernel.documents.certificate;

import java.nio.charset.StandardCharsets;

/** The public half of a certificate key, vouched for by the district's root key: what is told on the reference topic. */
public final class KeyAnnouncement {

    static final String TYPE = "certificate-key+jws";

    private KeyAnnouncement() {}

    public static String of(SigningKey key, SigningKey root) {
        return root.sign(TYPE, key.publicJwk().getBytes(StandardCharsets.UTF_8));
    }
}
