package org.sunshinegov.request.applicant;

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

/** Personal data as stored: sealed fields and the wrapped key that opens them. */
@Entity
@Table(name = "applicant")
class ApplicantRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Embedded
    SealedColumns sealed;

    @Column(name = "created_at")
    Instant createdAt;

    static ApplicantRow of(SealedRow sealed, Instant at) {
        ApplicantRow row = new ApplicantRow();
        row.id = sealed.id();
        row.sealed = SealedColumns.of(sealed);
        row.createdAt = at;
        return row;
    }

    SealedRow sealed() {
        return sealed.rowOf(id);
    }
}
