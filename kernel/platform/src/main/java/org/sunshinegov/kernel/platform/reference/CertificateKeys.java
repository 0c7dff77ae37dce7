package org.sunshinegov.kernel.platform.reference;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sunshinegov.kernel.platform.store.Outage;

/** The public keys that ever signed review certificates, by key id; kept for ever, because what they released stays released. */
@Singleton
public class CertificateKeys {

    static final String KIND = "certificate-key";

    private final ReferenceDocuments documents;
    private final List<TrustsKeys> verifiers;
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    CertificateKeys(ReferenceDocuments documents, @All List<TrustsKeys> verifiers) {
        this.documents = documents;
        this.verifiers = verifiers;
    }

    /** As it was published. */
    public Optional<String> jwk(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    @Scheduled(every = "10s")
    Uni<Void> refresh() {
        return Outage.endured(
                "Certificate keys",
                documents.all(KIND).invoke(all -> all.forEach(this::offer)).replaceWithVoid());
    }

    /** A key id stands for one key: the first published stays. What a verifier refuses is not taken. */
    void offer(String kid, String jwk) {
        if (!keys.containsKey(kid)) {
            verifiers.forEach(verifier -> verifier.trust(kid, jwk));
            keys.putIfAbsent(kid, jwk);
        }
    }
}
