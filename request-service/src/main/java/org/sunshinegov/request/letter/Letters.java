package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.letter.LetterPress.Check;
import org.sunshinegov.request.letter.LetterPress.Sheet;
import org.sunshinegov.request.numbering.RegisterSeries;
import org.sunshinegov.request.paper.Fonts;
import org.sunshinegov.request.seal.UnitSealStore;

/**
 * Letters of cases. A letter is drawn up in the transaction of its move: number and words stand from then on, or the move is
 * refused. It is printed and sealed after that, because bytes must not pass while a transaction is open.
 */
@Singleton
public class Letters {

    private final Transactions transactions;
    private final LetterStore store;
    private final LetterTemplateStore templates;
    private final LetterPress press;
    private final Fonts fonts;
    private final UnitSealStore seals;
    private final DocumentStore documents;
    private final ApplicantStore applicants;
    private final Register register;
    private final PersonalCipher cipher;
    private final BusinessClock clock;

    Letters(
            Transactions transactions,
            LetterStore store,
            LetterTemplateStore templates,
            LetterPress press,
            Fonts fonts,
            UnitSealStore seals,
            DocumentStore documents,
            ApplicantStore applicants,
            Register register,
            PersonalCipher cipher,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.templates = templates;
        this.press = press;
        this.fonts = fonts;
        this.seals = seals;
        this.documents = documents;
        this.applicants = applicants;
        this.register = register;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Joins the caller's transaction, which ends with it where a character cannot be printed. */
    public Uni<Void> drawUp(LetterDraft draft) {
        return drawn(draft).replaceWithVoid();
    }

    private Uni<LetterRow> drawn(LetterDraft draft) {
        LocalDate today = clock.today();
        return register.organisation(draft.of().organisationId()).chain(unit -> applicants
                .nameOf(draft.of().filing().applicantId())
                .chain(applicant -> templates.current(draft.kind()).chain(template -> {
                    LetterRow row = LetterRow.of(draft, template.version(), today, clock.instant());
                    String text = template.filled(draft.filled(unit.nameZh(), applicant, today));
                    row.seal(text, cipher);
                    return mustBePrintable(text, unit.nameZh())
                            .chain(() -> number(draft, today))
                            .chain(number -> {
                                row.number = number;
                                return store.add(row);
                            });
                })));
    }

    private static Uni<String> number(LetterDraft draft, LocalDate today) {
        return draft.number() != null
                ? Uni.createFrom().item(draft.number())
                : RegisterSeries.letter(
                        draft.of().organisationId(), draft.kind().series(), today);
    }

    /** A character no font has stops the letter and is named: printed as a box it would be a false name. */
    public Uni<Void> mustBePrintable(String... texts) {
        return Workers.run(() -> {
            List<String> lacking = fonts.lacking(String.join("", texts));
            if (!lacking.isEmpty()) {
                String named = String.join("、", lacking);
                throw Refusal.invalid(
                        "not-printable",
                        "文书字库中没有下列字符，不能制作文书：" + named + "。请更换写法。",
                        "No font of the letters has these characters: " + named + ". Write them another way.");
            }
            return null;
        });
    }

    public Uni<List<LetterView>> of(UUID caseId) {
        return store.of(caseId).map(rows -> rows.stream().map(LetterView::of).toList());
    }

    /** Joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> cases, Instant at) {
        return store.forget(cases, at);
    }

    public Uni<LetterView> find(UUID caseId, UUID id) {
        return store.find(caseId, id).map(LetterView::of);
    }

    /** The sealed PDF; printed now if it has not been yet. */
    public Uni<Opened> open(UUID caseId, UUID id) {
        return store.find(caseId, id).chain(this::opened);
    }

    /** A letter of which a case has one, drawn up when it is first asked for. */
    public Uni<Opened> openOnce(LetterDraft draft) {
        return transactions
                .run(() -> Sql.lock("letter:" + draft.kind() + draft.of().id())
                        .chain(() -> store.findOnce(draft))
                        .chain(row ->
                                row == null ? drawn(draft) : Uni.createFrom().item(row)))
                .chain(this::opened);
    }

    private Uni<Opened> opened(LetterRow row) {
        return (row.documentId == null ? print(row) : Uni.createFrom().item(row))
                .chain(printed -> documents.open(LetterStore.OWNER, printed.id, printed.documentId));
    }

    /** Prints what has not been printed yet; of two at once one wins, and the other's bytes are swept. */
    Uni<LetterRow> print(LetterRow row) {
        return register.organisation(row.organisationId)
                .chain(unit -> seals.of(unit, clock.instant())
                        .chain(seal -> Workers.run(
                                () -> seal.sign(press.print(sheet(row, unit)), row.kind.zh(), clock.instant()))))
                .chain(pdf -> documents.write(
                        new Content(row.kind.zh() + " " + row.number + ".pdf", "application/pdf", Source.of(pdf))))
                .chain(written -> store.printed(row, written, clock.instant()));
    }

    private Sheet sheet(LetterRow row, Organisation unit) {
        return new Sheet(
                unit.nameZh(),
                row.kind.zh(),
                row.number,
                LetterDraft.day(row.issuedOn),
                row.text(cipher),
                new Check(row.id, row.checkCode));
    }
}
