package org.sunshinegov.kernel.documents.certificate;

/** Turns a release manifest into a review certificate: a JWS over its canonical form. */
public final class CertificateSigner {

    static final String TYPE = "review-certificate+jws";

    private final SigningKey key;
    private final SigningKey root;

    public CertificateSigner(SigningKey key, SigningKey root) {
        this.key = key;
        this.root = root;
    }

    public String sign(ReleaseManifest manifest) {
        return key.sign(TYPE, CanonicalJson.of(manifest));
    }

    public String kid() {
        return key.kid();
    }

    /** What the reference topic is told, so that everyone can verify what this signer signs. */
    public String announcement() {
        return KeyAnnouncement.of(key, root);
    }
}
