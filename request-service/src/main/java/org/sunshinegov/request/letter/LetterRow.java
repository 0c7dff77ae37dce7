package org.sunshinegov.request.letter;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.personal.SealedColumns;
import org.sunshinegov.request.numbering.QueryCode;

/** A letter as drawn up: its words, sealed, and once it is printed the document and its digest. */
@Entity
@Table(name = "letter")
class LetterRow extends PanacheEntityBase {

    private static final String TEXT = "text";

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    UUID about;

    String number;

    @Column(name = "check_code")
    String checkCode;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Column(name = "template_version")
    int templateVersion;

    @Embedded
    SealedColumns sealed;

    @Column(name = "document_id")
    UUID documentId;

    String sha256;

    /** How often it could not be printed. */
    @Column(name = "print_failures")
    int printFailures;

    /** When that is tried again; null while it has not failed. */
    @Column(name = "print_after")
    Instant printAfter;

    @Column(name = "created_at")
    Instant createdAt;

    /** Its number and words follow from the draft and the day. */
    static LetterRow of(LetterDraft draft, int templateVersion, LocalDate on, Instant at) {
        LetterRow row = new LetterRow();
        row.id = UUID.randomUUID();
        row.caseId = draft.of().id();
        row.organisationId = draft.of().organisationId();
        row.kind = draft.kind();
        row.about = draft.about();
        row.checkCode = QueryCode.fresh();
        row.templateVersion = templateVersion;
        row.issuedOn = on;
        row.createdAt = at;
        return row;
    }

    void seal(String text, PersonalCipher cipher) {
        sealed = SealedColumns.of(cipher.seal(id, Map.of(TEXT, text)));
    }

    String text(PersonalCipher cipher) {
        return cipher.open(sealed.rowOf(id)).get(TEXT);
    }
}
