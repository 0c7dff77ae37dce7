package org.sunshinegov.catalog.informationitem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.catalog.informationitem.model.Certificate;
import org.sunshinegov.catalog.informationitem.model.Draft;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Phase;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** An item as it is stored: its state as JSON, and as columns whatever lists filter, sort, join or count. */
@Entity(name = "InformationItem")
@Table(name = InformationItemRow.TABLE)
class InformationItemRow extends AggregateRow {

    static final String TABLE = "information_item";

    String state;
    String title;

    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "section_id")
    UUID sectionId;

    @Column(name = "drafter_id")
    UUID drafterId;

    @Column(name = "document_date")
    LocalDate documentDate;

    int submissions;

    @Column(name = "is_public")
    boolean isPublic;

    @Column(name = "index_number")
    String indexNumber;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "proposal_id")
    UUID proposalId;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Of what is or was public: the last certificate that was revoked; null where none was. */
    @Column(name = "revoked_certificate")
    String revokedCertificate;

    /** Whether the officer has yet to propose its withdrawal or to publish another version. */
    @Column(name = "revocation_open")
    boolean revocationOpen;

    /** Until when an approved version may be published under its certificate; null in every other state. */
    @Column(name = "certificate_until")
    Instant certificateUntil;

    /** Why a draft came back; null for one that did not, and in every other state. */
    @Column(name = "return_cause")
    String returnCause;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    InformationItem content;

    static InformationItemRow of(InformationItem item, Instant at) {
        InformationItemRow row = new InformationItemRow();
        row.id = item.id();
        row.organisationId = item.organisationId();
        row.sectionId = item.sectionId();
        row.drafterId = item.drafterId();
        row.proposalId = item.origin() == null ? null : item.origin().proposalId();
        row.becomes(item, at);
        return row;
    }

    void becomes(InformationItem item, Instant at) {
        content = item;
        changedAt = at;
        state = item.state().name();
        submissions = item.submissions();
        isPublic = item.isPublic();
        Draft draft = item.draft();
        if (draft != null) {
            title = draft.content().title();
            entryId = draft.entryId();
            documentDate = draft.content().documentDate();
        }
        if (item.publication() != null) {
            indexNumber = item.publication().indexNumber();
            publishedAt = item.publication().publishedAt();
        }
        certificateUntil = item.phase() instanceof Phase.Approved approved ? until(approved.certificate()) : null;
        returnCause = item.state() == State.DRAFT ? returnCause : null;
        revocationOpen = revocationOpen
                && isPublicUnderRevoked(item)
                && item.publication().withdrawal() == null;
    }

    /** One taken over before its end was kept has it in the column alone. */
    private Instant until(Certificate certificate) {
        return certificate.expiresAt() == null ? certificateUntil : certificate.expiresAt();
    }

    void returned(ReturnCause cause) {
        returnCause = cause.name();
    }

    void revoked(String certificateNumber) {
        revokedCertificate = certificateNumber;
        revocationOpen = content.publication().withdrawal() == null;
    }

    private boolean isPublicUnderRevoked(InformationItem item) {
        return item.isPublic() && item.publication().certificate().number().equals(revokedCertificate);
    }
}
