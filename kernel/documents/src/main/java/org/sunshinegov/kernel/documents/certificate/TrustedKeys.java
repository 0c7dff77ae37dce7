package org.sunshinegov.kernel.documents.certificate;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Public certificate keys by kid. A key is trusted only when the pinned root vouches for it, and then for ever. */
public final class TrustedKeys {

    private final EllipticCurveJsonWebKey root;
    private final Map<String, Key> keys = new ConcurrentHashMap<>();
    private final Map<String, String> announcements = new ConcurrentHashMap<>();

    private TrustedKeys(EllipticCurveJsonWebKey root) {
        this.root = root;
    }

    /** {@code publicJwk}: the public half of the root, as configured. */
    public static TrustedKeys under(String publicJwk) {
        return new TrustedKeys(
                parse(publicJwk).orElseThrow(() -> new IllegalArgumentException("The root is no EC key")));
    }

    /** Takes a {@link KeyAnnouncement}; one the root did not sign is refused. Hearing it again changes nothing. */
    public void trust(String announcement) {
        EllipticCurveJsonWebKey key = Signature.kid(announcement, KeyAnnouncement.TYPE)
                .filter(kid -> kid.equals(root.getKeyId()))
                .flatMap(kid -> Signature.verified(announcement, root.getPublicKey()))
                .flatMap(jwk -> parse(new String(jwk, StandardCharsets.UTF_8)))
                .orElseThrow(TrustedKeys::notVouchedFor);
        keys.put(key.getKeyId(), key.getPublicKey());
        announcements.put(key.getKeyId(), announcement);
    }

    /** What vouches for the key a certificate is signed with; empty for a key that is not trusted. */
    public Optional<String> announcementFor(String certificate) {
        return Signature.kid(certificate, CertificateSigner.TYPE).map(announcements::get);
    }

    Optional<Key> key(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    private static Optional<EllipticCurveJsonWebKey> parse(String jwk) {
        try {
            return Optional.of((EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(jwk));
        } catch (JoseException | ClassCastException otherKind) {
            return Optional.empty();
        }
    }

    private static Refusal notVouchedFor() {
        return Refusal.invalid(
                "certificate-key-not-vouched-for",
                "该证书密钥未经根密钥签署。",
                "The root does not vouch for this certificate key.");
    }
}
