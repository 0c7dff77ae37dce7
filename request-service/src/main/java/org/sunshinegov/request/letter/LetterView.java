package org.sunshinegov.request.letter;

import java.time.LocalDate;
import java.util.UUID;

/** A letter in the list of its case. */
public record LetterView(UUID id, LetterKind kind, String title, String number, LocalDate issuedOn) {

    static LetterView of(LetterRow row) {
        return new LetterView(row.id, row.kind, row.kind.zh(), row.number, row.issuedOn);
    }

    public boolean forApplicant() {
        return kind.reader() == LetterKind.Reader.APPLICANT;
    }
}
