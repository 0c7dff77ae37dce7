package org.sunshinegov.catalog.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.sunshinegov.kernel.documents.certificate.CertificateSigner;
import org.sunshinegov.kernel.documents.certificate.SigningKey;

/** A root and a signing key for one run of tests; the service trusts the root, tests sign as review-service would. */
public final class TestCertificates implements QuarkusTestResourceLifecycleManager {

    private static final Path ROOT = Path.of("target/test-certificates/root.jwk");
    private static final Path KEY = Path.of("target/test-certificates/key.jwk");

    @Override
    public Map<String, String> start() {
        return Map.of("sunshine.certificate.root", key(ROOT).publicJwk());
    }

    @Override
    public void stop() {}

    public static CertificateSigner signer() {
        return new CertificateSigner(key(KEY), key(ROOT));
    }

    /** With a key of its own, which the root vouches for like the first. */
    public static CertificateSigner secondSigner() {
        return new CertificateSigner(SigningKey.fresh(), key(ROOT));
    }

    private static SigningKey key(Path file) {
        try {
            return SigningKey.inFile(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
