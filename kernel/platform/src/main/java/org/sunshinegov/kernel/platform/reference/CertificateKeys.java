package org.sunshinegov.kernel.platform.reference;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The public keys that ever signed review certificates, by key id; kept for ever, because what they released stays released. */
@Singleton
public class CertificateKeys implements Remembers {

    static final String KIND = "certificate-key";
    private static final Logger LOG = Logger.getLogger(CertificateKeys.class);

    private final List<TrustsKeys> verifiers;
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    CertificateKeys(@All List<TrustsKeys> verifiers) {
        this.verifiers = verifiers;
    }

    /** As it was published. */
    public Optional<String> jwk(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void remember(Map<String, String> all) {
        all.forEach(this::rememberOne);
    }

    /** What one key signed does not leave; the others go on. */
    private void rememberOne(String kid, String jwk) {
        try {
            offer(kid, jwk);
        } catch (Refusal refused) {
            LOG.errorf(
                    "Certificate key %s was published and is refused now (%s), nothing it signed leaves; configure the"
                            + " root that vouched for it",
                    kid, refused.code());
        }
    }

    /** A key id stands for one key: the first published stays. What a verifier refuses is not taken. */
    void offer(String kid, String jwk) {
        if (!keys.containsKey(kid)) {
            verifiers.forEach(verifier -> verifier.trust(kid, jwk));
            keys.putIfAbsent(kid, jwk);
        }
    }
}
