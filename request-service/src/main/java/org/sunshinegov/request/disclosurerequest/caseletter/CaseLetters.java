package org.sunshinegov.request.disclosurerequest.caseletter;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.applicant.LookPurpose;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.TrackedView;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.disclosurerequest.filing.JointFilings;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.LetterView;
import org.sunshinegov.request.letter.Letters;

/**
 * Who sees which letter of a case: the applicant those to himself; of the staff those who may see the applicant, for a
 * letter bears names, and the district's office, whose looks are kept; and the counter the receipt slip it hands out.
 */
@Singleton
public class CaseLetters {

    private final Transactions transactions;
    private final Letters letters;
    private final DisclosureRequestStore store;
    private final DisclosureRequestQueries queries;
    private final JointFilings joint;
    private final ApplicantStore applicants;
    private final BusinessClock clock;

    CaseLetters(
            Transactions transactions,
            Letters letters,
            DisclosureRequestStore store,
            DisclosureRequestQueries queries,
            JointFilings joint,
            ApplicantStore applicants,
            BusinessClock clock) {
        this.transactions = transactions;
        this.letters = letters;
        this.store = store;
        this.queries = queries;
        this.joint = joint;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** Those the reader may open; none for staff who may not see the applicant. */
    public Uni<List<LetterView>> of(Scope scope, DisclosureRequestView request) {
        return letters.of(request.id()).map(all -> all.stream()
                .filter(letter -> maySee(scope, request, letter))
                .toList());
    }

    public Uni<List<LetterView>> of(Scope scope, UUID id) {
        return queries.byId(scope, id).chain(request -> of(scope, request));
    }

    /** A letter to somebody else is refused as an unknown one. */
    Uni<Opened> open(Scope scope, UUID id, UUID letterId) {
        return queries.byId(scope, id)
                .chain(request -> letters.find(id, letterId).chain(letter -> {
                    if (!maySee(scope, request, letter)) {
                        throw Refusal.notFound();
                    }
                    return looked(scope, request).chain(() -> letters.open(id, letterId));
                }));
    }

    /** The slip with number and query code, drawn up when it is first asked for. */
    Uni<Opened> receiptSlip(Scope scope, UUID id) {
        return queries.atCounter(scope, id).chain(request -> {
            mayHandOut(scope, request);
            return looked(scope, request).chain(() -> slip(request));
        });
    }

    /** The slip has the query code, with which anybody reads whose request it is. */
    public static void mayHandOut(Scope scope, DisclosureRequestView request) {
        if (!scope.isCitizen() && !maySee(scope, request) && !atCounter(scope, request)) {
            throw Refusal.forbidden("letter-not-yours", "只有承办人和公开工作人员可以查看文书。", "Letters are for the case's officers.");
        }
    }

    /** The district's office serves letters, too; they bear the applicant's name, and the look is kept (7.4.6). */
    private Uni<Void> looked(Scope scope, DisclosureRequestView request) {
        return !isOffice(scope, request)
                ? Uni.createFrom().voidItem()
                : applicants
                        .shown(
                                request.applicantId(),
                                scope.subject(),
                                request.id(),
                                LookPurpose.SERVICE,
                                clock.instant())
                        .replaceWithVoid();
    }

    private Uni<Opened> slip(DisclosureRequestView request) {
        return queries.queryCode(request.id())
                .chain(code -> once(
                        LetterKind.RECEIPT_SLIP,
                        request,
                        request.receiptNumber(),
                        Map.of("查询码", code, "答复期限", replyPeriod(request))));
    }

    /** The one slip of an application to several units, for its applicant. */
    public Uni<Opened> jointSlip(Scope scope, UUID jointId) {
        return joint.of(scope.requireCitizen(), jointId)
                .chain(all -> jointSlip(
                        all.receiptNumber(),
                        all.queryCode(),
                        jointId,
                        all.requests().get(0).id(),
                        all.requests().stream()
                                .map(one -> unit(one.organisation(), one.receiptNumber()))
                                .toList()));
    }

    /** For whoever holds number and query code, as it is on the slip handed out at the counter; both or nothing. */
    public Uni<Opened> trackedSlip(String number, String code) {
        return queries.tracked(number, code).chain(found -> {
            if (found.isEmpty()) {
                throw Refusal.notFound();
            }
            TrackedView first = found.get(0);
            return found.size() == 1
                    ? queries.byId(Scope.SELF, first.id()).chain(this::slip)
                    : jointSlip(
                            number.strip(),
                            code.strip().toUpperCase(Locale.ROOT),
                            first.jointId(),
                            first.id(),
                            found.stream()
                                    .map(one -> unit(one.organisation(), one.receiptNumber()))
                                    .toList());
        });
    }

    /** Issued by the unit the applicant named first, whose case the slip lies with. */
    private Uni<Opened> jointSlip(String number, String code, UUID jointId, UUID first, List<String> units) {
        Map<String, String> words = Map.of(
                "收件回执号",
                number,
                "查询码",
                code,
                "答复期限",
                "",
                "单位数",
                Integer.toString(units.size()),
                "受理单位",
                String.join("\n", units));
        return transactions
                .run(() -> store.load(first, null, Scope.SELF))
                .invoke(DisclosureRequest::mustStillHaveWords)
                .map(request -> new LetterDraft(LetterKind.JOINT_RECEIPT_SLIP, request, jointId, number, words))
                .chain(letters::openOnce);
    }

    private static String unit(String name, String receiptNumber) {
        return name + "（" + receiptNumber + "）";
    }

    /** For the file; there is none before the case is registered. */
    Uni<Opened> registrationForm(Scope scope, UUID id) {
        return queries.byId(scope, id).chain(request -> {
            if (request.number() == null || !maySee(scope, request)) {
                throw Refusal.notFound();
            }
            return once(LetterKind.REGISTRATION_FORM, request, request.number(), Map.of("答复期限", replyPeriod(request)));
        });
    }

    /** The case has been found in its reader's sight. */
    private Uni<Opened> once(LetterKind kind, DisclosureRequestView seen, String number, Map<String, String> words) {
        return transactions
                .run(() -> store.load(seen.id(), null, Scope.SELF))
                .invoke(DisclosureRequest::mustStillHaveWords)
                .map(request -> new LetterDraft(kind, request, request.id(), number, words))
                .chain(letters::openOnce);
    }

    private static String replyPeriod(DisclosureRequestView request) {
        return request.due() == null
                ? "自收到申请之日起二十个工作日内"
                : LetterDraft.day(request.due().dueOn()) + "前（含当日）";
    }

    /**
     * What goes to a consulted party bears the link it answers by, which nobody needs but the officer who sends it; which
     * other units were asked is the applicant's to know.
     */
    private static boolean maySee(Scope scope, DisclosureRequestView request, LetterView letter) {
        if (scope.isCitizen()) {
            return letter.forApplicant();
        }
        if (letter.kind() == LetterKind.JOINT_RECEIPT_SLIP) {
            return false;
        }
        return letter.kind().reader() == LetterKind.Reader.CONSULTED
                ? !request.anonymised() && RequestRights.isOfficer(scope, request.organisationId())
                : maySee(scope, request);
    }

    private static boolean maySee(Scope scope, DisclosureRequestView request) {
        return CaseQueries.maySeeApplicant(scope, request) || isOffice(scope, request);
    }

    private static boolean isOffice(Scope scope, DisclosureRequestView request) {
        return !request.anonymised()
                && scope.holds(Role.DISTRICT_OFFICE)
                && !CaseQueries.maySeeApplicant(scope, request);
    }

    private static boolean atCounter(Scope scope, DisclosureRequestView request) {
        return scope.holds(Role.COUNTER_OFFICER, request.organisationId());
    }
}
