package org.sunshinegov.request.disclosurerequest.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** The certificate of a reply was taken back: nothing leaves under it any more. */
@Singleton
class CertificateRevokedConsumer implements Hears<CertificateRevokedV1> {

    private final CertificateCommands commands;

    CertificateRevokedConsumer(CertificateCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<CertificateRevokedV1> type() {
        return CertificateRevokedV1.class;
    }

    @Override
    public Uni<Void> hear(CertificateRevokedV1 revoked, Heard heard) {
        return revoked.subjectKind() == SubjectKind.REPLY
                ? commands.revoked(revoked)
                : Uni.createFrom().voidItem();
    }
}
