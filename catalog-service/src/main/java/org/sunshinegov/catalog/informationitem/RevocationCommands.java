package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.Certificate;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Phase;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.RevokedCertificates;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;

/**
 * What becomes of an item whose certificate is revoked or has run out (6.3): a version that is not public goes back, a public
 * one whose certificate is revoked is a task.
 */
@Singleton
class RevocationCommands {

    private final Transactions transactions;
    private final InformationItemStore store;
    private final RevokedCertificates revoked;
    private final CertificateVerifier verifier;
    private final Acts acts;

    RevocationCommands(
            Transactions transactions,
            InformationItemStore store,
            RevokedCertificates revoked,
            CertificateVerifier verifier,
            Acts acts) {
        this.transactions = transactions;
        this.store = store;
        this.revoked = revoked;
        this.verifier = verifier;
        this.acts = acts;
    }

    /** Kept for ever; a version it was given for goes back, whether or not it has come to be approved here. */
    Uni<Void> revoked(CertificateRevokedV1 told) {
        return revoked.keep(told.certificateNumber(), told.revokedAt())
                .chain(() -> store.load(told.subjectId(), null, Scope.SELF))
                .chain(item -> {
                    if (awaits(item, told)) {
                        return sendBack(item, ReturnCause.CERTIFICATE_REVOKED);
                    }
                    return isPublicUnder(item, told.certificateNumber())
                            ? mark(item, told)
                            : Uni.createFrom().voidItem();
                });
    }

    private static boolean awaits(InformationItem item, CertificateRevokedV1 told) {
        if (item.phase() instanceof Phase.UnderReview underReview) {
            return underReview.submission().version() == told.subjectVersion();
        }
        return item.phase() instanceof Phase.Approved approved
                && approved.certificate().number().equals(told.certificateNumber());
    }

    private static boolean isPublicUnder(InformationItem item, String certificateNumber) {
        return item.isPublic() && item.publication().certificate().number().equals(certificateNumber);
    }

    /** Nothing is done where it was published, or sent back, in the meantime. */
    Uni<Void> expire(UUID id, Instant now) {
        return transactions.run(() -> store.load(id, null, Scope.SELF)
                .chain(item -> item.phase() instanceof Phase.Approved approved && isOver(approved.certificate(), now)
                        ? sendBack(item, ReturnCause.CERTIFICATE_EXPIRED)
                        : Uni.createFrom().voidItem()));
    }

    private boolean isOver(Certificate certificate, Instant now) {
        Instant end = certificate.expiresAt() == null
                ? verifier.signed(certificate.signed()).expiresAt()
                : certificate.expiresAt();
        return !now.isBefore(end);
    }

    private Uni<Void> sendBack(InformationItem item, ReturnCause cause) {
        Step<?> step = item.returned(cause);
        return store.save(step, acts.of(Scope.SELF, null, Move.RETURN.name(), item, step, cause.name()));
    }

    private Uni<Void> mark(InformationItem item, CertificateRevokedV1 told) {
        Step<?> step = item.certificateRevoked();
        return store.saveRevoked(
                step, told.certificateNumber(), acts.of(Scope.SELF, null, "CERTIFICATE_REVOKED", item, step, null));
    }
}
