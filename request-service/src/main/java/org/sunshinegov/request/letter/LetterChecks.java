package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.request.numbering.QueryCode;

/** Whether a letter was issued here. What is answered names nobody: not the applicant, not the consulted, not the matter. */
@Singleton
class LetterChecks {

    private final LetterStore store;
    private final Register register;

    LetterChecks(LetterStore store, Register register) {
        this.store = store;
        this.register = register;
    }

    /**
     * A letter that was issued here.
     *
     * @param sha256 of its file; null while it has not been printed
     * @param sameFile the very bytes that were issued were shown; otherwise number and code fit alone
     */
    record Checked(String title, String number, String unit, LocalDate issuedOn, String sha256, boolean sameFile) {}

    Uni<Optional<Checked>> byCode(String number, String code) {
        return store.byCode(QueryCode.typed(number), QueryCode.typed(code)).chain(row -> checked(row, false));
    }

    Uni<Optional<Checked>> byCode(UUID id, String code) {
        return store.byCode(id, QueryCode.typed(code)).chain(row -> checked(row, false));
    }

    Uni<Optional<Checked>> byFile(Path file) {
        return Workers.run(() -> Source.of(file).sha256())
                .chain(store::bySha256)
                .chain(row -> checked(row, true));
    }

    private Uni<Optional<Checked>> checked(LetterRow row, boolean sameFile) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : register.organisation(row.organisationId)
                        .map(unit -> Optional.of(new Checked(
                                row.kind.zh(), row.number, unit.nameZh(), row.issuedOn, row.sha256, sameFile)));
    }
}
