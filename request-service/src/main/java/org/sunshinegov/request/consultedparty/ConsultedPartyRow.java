package org.sunshinegov.request.consultedparty;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.SealedColumns;
import org.sunshinegov.kernel.documents.personal.SealedRow;

/** A consulted party as stored, under the id of its consultation. */
@Entity
@Table(name = "consulted_party")
class ConsultedPartyRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Embedded
    SealedColumns sealed;

    /** Null until the letter has left. */
    @Column(name = "link_digest")
    byte[] linkDigest;

    @Column(name = "created_at")
    Instant createdAt;

    static ConsultedPartyRow of(SealedRow sealed, UUID caseId, Instant at) {
        ConsultedPartyRow row = new ConsultedPartyRow();
        row.id = sealed.id();
        row.caseId = caseId;
        row.sealed = SealedColumns.of(sealed);
        row.createdAt = at;
        return row;
    }

    SealedRow sealed() {
        return sealed.rowOf(id);
    }
}
