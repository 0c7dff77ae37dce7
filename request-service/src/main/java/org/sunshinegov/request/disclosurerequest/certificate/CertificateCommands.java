package org.sunshinegov.request.disclosurerequest.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.RevokedCertificates;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Phase;
import org.sunshinegov.request.disclosurerequest.model.ReturnCause;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** The end of a certificate, and what an officer does about a reply that had left under it. */
@Singleton
public class CertificateCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final RevokedReplies replies;
    private final RevokedCertificates revoked;
    private final CertificateVerifier verifier;
    private final Acts acts;

    CertificateCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            RevokedReplies replies,
            RevokedCertificates revoked,
            CertificateVerifier verifier,
            Acts acts) {
        this.transactions = transactions;
        this.store = store;
        this.replies = replies;
        this.revoked = revoked;
        this.verifier = verifier;
        this.acts = acts;
    }

    /** Kept for ever; a draft it was given for goes back, whether or not it has come to be reviewed here. */
    Uni<Void> revoked(CertificateRevokedV1 told) {
        return revoked.keep(told.certificateNumber(), told.revokedAt())
                .chain(() -> store.load(told.subjectId(), null, Scope.SELF))
                .chain(request -> {
                    if (awaits(request, told)) {
                        return sendBack(request, ReturnCause.CERTIFICATE_REVOKED);
                    }
                    return hasLeftUnder(request, told.certificateNumber())
                            ? mark(request, told)
                            : Uni.createFrom().voidItem();
                });
    }

    private static boolean awaits(DisclosureRequest request, CertificateRevokedV1 told) {
        if (request.phase() instanceof Phase.Drafted drafted) {
            return drafted.reply().number() == told.subjectVersion();
        }
        return request.phase() instanceof Phase.Reviewed reviewed
                && reviewed.certificate().number().equals(told.certificateNumber());
    }

    private static boolean hasLeftUnder(DisclosureRequest request, String certificateNumber) {
        return request.replied() != null
                && request.replied().certificate().number().equals(certificateNumber);
    }

    private Uni<Void> mark(DisclosureRequest request, CertificateRevokedV1 told) {
        Step<?> step = request.certificateRevoked();
        return store.save(step, acts.byItself("CERTIFICATE_REVOKED", request, step))
                .chain(() -> replies.mark(request.id(), told.revokedAt()));
    }

    /** Nothing is done where it has left, or been sent back, in the meantime. */
    Uni<Void> expire(UUID id, Instant now) {
        return transactions.run(() -> store.load(id, null, Scope.SELF)
                .chain(request -> request.phase() instanceof Phase.Reviewed reviewed && isOver(reviewed, now)
                        ? sendBack(request, ReturnCause.CERTIFICATE_EXPIRED)
                        : Uni.createFrom().voidItem()));
    }

    private boolean isOver(Phase.Reviewed reviewed, Instant now) {
        return !now.isBefore(verifier.signed(reviewed.certificate().signed()).expiresAt());
    }

    private Uni<Void> sendBack(DisclosureRequest request, ReturnCause cause) {
        Step<?> step = request.returnReply(cause);
        return store.save(step, acts.of(Scope.SELF, null, Move.RETURN_REPLY, request, step, cause.name()));
    }

    /** What the officer has done about it: recovered it, told the applicant, or found that nothing need be done. */
    public Uni<Void> settle(Scope scope, UUID id, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope.requireStaff()).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.revocationSettled();
            return replies.settle(id)
                    .chain(() -> store.save(step, acts.beside("SETTLE_REVOCATION", scope, as, request, step, reason)));
        }));
    }
}
