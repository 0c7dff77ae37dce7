package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Phase;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.documents.certificate.RevokedCertificates;
import org.sunshinegov.kernel.platform.identity.Scope;

/** What becomes of an item whose certificate is revoked (6.3): a version that is not public goes back, a public one is a task. */
@Singleton
class RevocationCommands {

    private final InformationItemStore store;
    private final RevokedCertificates revoked;
    private final Acts acts;

    RevocationCommands(InformationItemStore store, RevokedCertificates revoked, Acts acts) {
        this.store = store;
        this.revoked = revoked;
        this.acts = acts;
    }

    /** Kept for ever; a version it was given for goes back, whether or not it has come to be approved here. */
    Uni<Void> revoked(CertificateRevokedV1 told) {
        return revoked.keep(told.certificateNumber(), told.revokedAt())
                .chain(() -> store.load(told.subjectId(), null, Scope.SELF))
                .chain(item -> {
                    if (awaits(item, told)) {
                        Step<?> step = item.returned(ReturnCause.CERTIFICATE_REVOKED);
                        return store.save(
                                step,
                                acts.of(
                                        Scope.SELF,
                                        null,
                                        Move.RETURN.name(),
                                        item,
                                        step,
                                        ReturnCause.CERTIFICATE_REVOKED.name()));
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

    private Uni<Void> mark(InformationItem item, CertificateRevokedV1 told) {
        Step<?> step = item.certificateRevoked();
        return store.saveRevoked(
                step, told.certificateNumber(), acts.of(Scope.SELF, null, "CERTIFICATE_REVOKED", item, step, null));
    }
}
