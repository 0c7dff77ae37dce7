package org.sunshinegov.kernel.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A key pair for one run of tests: the service trusts its public half, {@link TestTokens} signs with the other. */
public final class TestKeys implements QuarkusTestResourceLifecycleManager {
    private static final int BITS = 2048;

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return Map.of(
                    "sunshine.test.public-key", base64(pair.getPublic()),
                    "smallrye.jwt.sign.key", pem(pair.getPrivate()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {}

    private static String pem(Key key) {
        return "-----BEGIN PRIVATE KEY-----\n" + base64(key) + "\n-----END PRIVATE KEY-----";
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
