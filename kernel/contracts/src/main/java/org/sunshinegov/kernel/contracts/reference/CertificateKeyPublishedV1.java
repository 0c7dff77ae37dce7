package org.sunshinegov.kernel.contracts.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A public key that signs review certificates; kept for ever, so that release works while review-service is down. */
@EventType(value = "CertificateKeyPublished", on = Topic.REFERENCE)
public record CertificateKeyPublishedV1(UUID keyId, String kid, String jwk) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return keyId;
    }
}
