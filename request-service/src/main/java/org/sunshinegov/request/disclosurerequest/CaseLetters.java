package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.LetterView;
import org.sunshinegov.request.letter.Letters;

/**
 * Who sees which letter of a case: the applicant those to himself; of the staff those who may see the applicant, for a
 * letter bears names; and the counter the receipt slip it hands out.
 */
@Singleton
class CaseLetters {

    private final Transactions transactions;
    private final Letters letters;
    private final DisclosureRequestStore store;
    private final DisclosureRequestQueries queries;

    CaseLetters(
            Transactions transactions,
            Letters letters,
            DisclosureRequestStore store,
            DisclosureRequestQueries queries) {
        this.transactions = transactions;
        this.letters = letters;
        this.store = store;
        this.queries = queries;
    }

    /** Those the reader may open; none for staff who may not see the applicant. */
    Uni<List<LetterView>> of(Scope scope, DisclosureRequestView request) {
        return letters.of(request.id()).map(all -> all.stream()
                .filter(letter -> maySee(scope, request, letter))
                .toList());
    }

    Uni<List<LetterView>> of(Scope scope, UUID id) {
        return queries.byId(scope, id).chain(request -> of(scope, request));
    }

    /** A letter to somebody else is refused as an unknown one. */
    Uni<Opened> open(Scope scope, UUID id, UUID letterId) {
        return queries.byId(scope, id)
                .chain(request -> letters.find(id, letterId).chain(letter -> {
                    if (!maySee(scope, request, letter)) {
                        throw Refusal.notFound();
                    }
                    return letters.open(id, letterId);
                }));
    }

    /** The slip with number and query code, drawn up when it is first asked for. */
    Uni<Opened> receiptSlip(Scope scope, UUID id) {
        return queries.byId(scope, id).chain(request -> {
            if (!scope.isCitizen() && !maySee(scope, request) && !atCounter(scope, request)) {
                throw Refusal.forbidden(
                        "letter-not-yours", "只有承办人和公开工作人员可以查看文书。", "Letters are for the case's officers.");
            }
            return queries.queryCode(id)
                    .chain(code -> once(
                            LetterKind.RECEIPT_SLIP,
                            scope,
                            request,
                            request.receiptNumber(),
                            Map.of("查询码", code, "答复期限", replyPeriod(request))));
        });
    }

    /** For the file; there is none before the case is registered. */
    Uni<Opened> registrationForm(Scope scope, UUID id) {
        return queries.byId(scope, id).chain(request -> {
            if (request.number() == null || !maySee(scope, request)) {
                throw Refusal.notFound();
            }
            return once(
                    LetterKind.REGISTRATION_FORM,
                    scope,
                    request,
                    request.number(),
                    Map.of("答复期限", replyPeriod(request)));
        });
    }

    private Uni<Opened> once(
            LetterKind kind, Scope scope, DisclosureRequestView seen, String number, Map<String, String> words) {
        return transactions
                .run(() -> store.load(seen.id(), null, scope))
                .map(request -> new LetterDraft(kind, request, request.id(), number, words))
                .chain(letters::openOnce);
    }

    private static String replyPeriod(DisclosureRequestView request) {
        return request.due() == null
                ? "自收到申请之日起二十个工作日内"
                : LetterDraft.day(request.due().dueOn()) + "前（含当日）";
    }

    /** What goes to a consulted party bears the link it answers by, which nobody needs but the officer who sends it. */
    private static boolean maySee(Scope scope, DisclosureRequestView request, LetterView letter) {
        if (scope.isCitizen()) {
            return letter.forApplicant();
        }
        return letter.kind().reader() == LetterKind.Reader.CONSULTED
                ? scope.holds(Role.DISCLOSURE_OFFICER, request.organisationId())
                : maySee(scope, request);
    }

    private static boolean maySee(Scope scope, DisclosureRequestView request) {
        return CaseQueries.maySeeApplicant(scope, request);
    }

    private static boolean atCounter(Scope scope, DisclosureRequestView request) {
        return scope.holds(Role.COUNTER_OFFICER, request.organisationId());
    }
}
