package org.sunshinegov.request.casenote;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.personal.SealedColumns;

/** A note as stored: who and when in the open, the words sealed. */
@Entity
@Table(name = "case_note")
class CaseNoteRow extends PanacheEntityBase {

    private static final String TEXT = "text";

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    CaseNote.Kind kind;

    @Column(name = "written_by")
    UUID writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    @Embedded
    SealedColumns sealed;

    static CaseNoteRow of(UUID caseId, UUID organisationId, CaseNote note, PersonalCipher cipher) {
        CaseNoteRow row = new CaseNoteRow();
        row.id = note.id();
        row.caseId = caseId;
        row.organisationId = organisationId;
        row.kind = note.kind();
        row.writtenBy = note.writtenBy();
        row.writtenAt = note.writtenAt();
        row.sealed = SealedColumns.of(cipher.seal(note.id(), Map.of(TEXT, note.text())));
        return row;
    }

    CaseNote note(PersonalCipher cipher) {
        return new CaseNote(id, kind, cipher.open(sealed.rowOf(id)).get(TEXT), writtenBy, writtenAt);
    }
}
