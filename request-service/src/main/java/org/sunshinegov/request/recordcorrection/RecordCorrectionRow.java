package org.sunshinegov.request.recordcorrection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.personal.SealedColumns;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.request.recordcorrection.model.RecordCorrection;
import org.sunshinegov.request.recordcorrection.model.State;

/** As it is stored: its course as JSON, what is said of a person sealed. */
@Entity
@Table(name = "record_correction")
class RecordCorrectionRow extends AggregateRow {

    @Column(name = "applicant_account")
    UUID applicantAccount;

    @Column(name = "receipt_number")
    String receiptNumber;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "filed_at")
    Instant filedAt;

    @Column(name = "ended_on")
    LocalDate endedOn;

    /** The day its words were destroyed; null before. */
    @Column(name = "anonymised_on")
    LocalDate anonymisedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    RecordCorrection content;

    /** Null once its words are destroyed. */
    @Embedded
    SealedColumns sealed;

    /** {@code account} null for an applicant without one. */
    static RecordCorrectionRow of(RecordCorrection correction, UUID account) {
        RecordCorrectionRow row = new RecordCorrectionRow();
        row.id = correction.id();
        row.applicantAccount = account;
        row.receiptNumber = correction.receiptNumber();
        row.filedAt = correction.filedAt();
        row.becomes(correction);
        return row;
    }

    void becomes(RecordCorrection correction) {
        content = correction;
        organisationId = correction.organisationId();
        state = correction.state();
        endedOn = correction.endedOn();
    }

    void says(Statement statement, PersonalCipher cipher) {
        sealed = SealedColumns.of(cipher.seal(id, statement.fields()));
    }

    void forgets(LocalDate on) {
        sealed = null;
        applicantAccount = null;
        anonymisedOn = on;
    }

    Statement said(PersonalCipher cipher) {
        return Statement.of(cipher.open(sealed.rowOf(id)));
    }
}
