package org.sunshinegov.kernel.documents.certificate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who signs and whom to trust: {@code sunshine.certificate.key-file} and {@code .root-key-file} where certificates are
 * made, {@code .root} (the root's public JWK) where they are verified.
 */
@Singleton
class CertificateSettings {

    @Produces
    @Singleton
    CertificateSigner signer(
            @ConfigProperty(name = "sunshine.certificate.key-file") Path keyFile,
            @ConfigProperty(name = "sunshine.certificate.root-key-file") Path rootKeyFile)
            throws IOException {
        return new CertificateSigner(SigningKey.inFile(keyFile), SigningKey.inFile(rootKeyFile));
    }

    @Produces
    @Singleton
    TrustedKeys trusted(@ConfigProperty(name = "sunshine.certificate.root") Optional<String> publicJwk) {
        return TrustedKeys.under(publicJwk.orElseThrow(() -> new IllegalStateException(
                "Set sunshine.certificate.root to the public JWK of the district's root key")));
    }

    @Produces
    @Singleton
    Revocations revocations() {
        return new Revocations();
    }

    @Produces
    @Singleton
    CertificateVerifier verifier(TrustedKeys keys, Revocations revocations) {
        return new CertificateVerifier(keys, revocations);
    }
}
