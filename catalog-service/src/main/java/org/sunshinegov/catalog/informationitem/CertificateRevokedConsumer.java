package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** The certificate of an item was taken back: nothing is published under it any more. */
@Singleton
class CertificateRevokedConsumer implements Hears<CertificateRevokedV1> {

    private final RevocationCommands commands;

    CertificateRevokedConsumer(RevocationCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<CertificateRevokedV1> type() {
        return CertificateRevokedV1.class;
    }

    @Override
    public Uni<Void> hear(CertificateRevokedV1 revoked, Heard heard) {
        return revoked.subjectKind() == SubjectKind.ITEM
                ? commands.revoked(revoked)
                : Uni.createFrom().voidItem();
    }
}
