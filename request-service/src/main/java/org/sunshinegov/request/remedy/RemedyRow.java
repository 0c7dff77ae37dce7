package org.sunshinegov.request.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.request.remedy.model.Remedy;
import org.sunshinegov.request.remedy.model.RemedyPath;
import org.sunshinegov.request.remedy.model.RemedyResult;

/** A stored remedy: its whole state as JSON, and as columns what part 4 counts. */
@Entity
@Table(name = "remedy")
class RemedyRow extends AggregateRow {

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    RemedyPath path;

    /** Null while it is pending. */
    @Enumerated(EnumType.STRING)
    RemedyResult result;

    @Column(name = "filed_on")
    LocalDate filedOn;

    @Column(name = "concluded_on")
    LocalDate concludedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Remedy content;

    static RemedyRow of(Remedy remedy) {
        RemedyRow row = new RemedyRow();
        row.id = remedy.id();
        row.organisationId = remedy.organisationId();
        row.caseId = remedy.requestId();
        row.path = remedy.path();
        row.filedOn = remedy.filedOn();
        row.becomes(remedy);
        return row;
    }

    void becomes(Remedy remedy) {
        content = remedy;
        result = remedy.pending() ? null : remedy.conclusion().result();
        concludedOn = remedy.pending() ? null : remedy.conclusion().on();
    }
}
