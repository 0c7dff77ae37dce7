package org.sunshinegov.kernel.documents.certificate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.security.Key;
import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.platform.inbox.TooEarly;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Decides whether a certificate covers a release, and says which one thing is wrong if it does not. */
public final class CertificateVerifier {

    private final TrustedKeys keys;
    private final Revocations revocations;

    public CertificateVerifier(TrustedKeys keys, Revocations revocations) {
        this.keys = keys;
        this.revocations = revocations;
    }

    /** The manifest that covers this release; everything else is a refusal by {@link CertificateFault}. */
    public ReleaseManifest verify(String certificate, Release release) {
        ReleaseManifest manifest = signed(certificate);
        checkSubject(manifest, release);
        checkTime(manifest, release);
        checkParts(byName(manifest.parts()), byName(release.parts()));
        return manifest;
    }

    /** The same for a certificate that was just told: its key travels on another topic, and its absence is no verdict. */
    public ReleaseManifest verifyHeard(String certificate, Release release) {
        try {
            return verify(certificate, release);
        } catch (Refusal notCovering) {
            if (CertificateFault.UNKNOWN_KEY.isReasonOf(notCovering)) {
                throw new TooEarly("the key that signed its certificate has not been heard of", notCovering);
            }
            throw notCovering;
        }
    }

    /** The same as a guard at the moment of leaving. */
    public void mustCover(String certificate, Release release) {
        var unused = verify(certificate, release);
    }

    /** What was signed, whatever it covers. */
    public ReleaseManifest signed(String certificate) {
        String kid =
                Signature.kid(certificate, CertificateSigner.TYPE).orElseThrow(CertificateFault.BAD_SIGNATURE::refusal);
        Key key = keys.key(kid).orElseThrow(CertificateFault.UNKNOWN_KEY::refusal);
        byte[] payload = Signature.verified(certificate, key).orElseThrow(CertificateFault.BAD_SIGNATURE::refusal);
        try {
            return CanonicalJson.read(payload, ReleaseManifest.class);
        } catch (IOException notOurs) {
            throw CertificateFault.BAD_SIGNATURE.refusal();
        }
    }

    private static void checkSubject(ReleaseManifest manifest, Release release) {
        if (!manifest.subject().equals(release.subject())) {
            throw CertificateFault.OTHER_SUBJECT.refusal();
        }
        if (!manifest.organisation().equals(release.organisation())) {
            throw CertificateFault.OTHER_ORGANISATION.refusal();
        }
        if (manifest.aggregateVersion() != release.aggregateVersion()) {
            throw CertificateFault.OTHER_VERSION.refusal();
        }
    }

    private void checkTime(ReleaseManifest manifest, Release release) {
        if (revocations.isRevoked(manifest.certificateNumber(), release.at())) {
            throw CertificateFault.REVOKED.refusal();
        }
        if (!release.at().isBefore(manifest.expiresAt())) {
            throw CertificateFault.EXPIRED.refusal();
        }
    }

    private static void checkParts(Map<String, Part> reviewed, Map<String, Part> leaving) {
        leaving.forEach((name, part) -> {
            if (!reviewed.containsKey(name)) {
                throw CertificateFault.PART_NOT_COVERED.refusal(name);
            }
            if (!part.hasBytesOf(reviewed.get(name))) {
                throw CertificateFault.PART_CHANGED.refusal(name);
            }
        });
        reviewed.keySet().stream()
                .filter(name -> !leaving.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw CertificateFault.PART_MISSING.refusal(name);
                });
    }

    private static Map<String, Part> byName(List<Part> parts) {
        return parts.stream().collect(toMap(Part::name, identity()));
    }
}
