package org.sunshinegov.request.disclosurerequest.casepage;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.History;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.register.Officer;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.applicant.LookPurpose;
import org.sunshinegov.request.consultedparty.ConsultedParty;
import org.sunshinegov.request.consultedparty.ConsultedPartyStore;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.ProposalView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.Reader;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.caseletter.CaseLetters;
import org.sunshinegov.request.disclosurerequest.caselist.Tasks;
import org.sunshinegov.request.disclosurerequest.caselook.CaseLooks;
import org.sunshinegov.request.disclosurerequest.certificate.RevokedReplies;
import org.sunshinegov.request.disclosurerequest.certificate.RevokedReplies.RevokedReply;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.note.CaseNotes;
import org.sunshinegov.request.disclosurerequest.note.CaseNotes.NoteView;
import org.sunshinegov.request.disclosurerequest.remedy.RemedyView;
import org.sunshinegov.request.disclosurerequest.reply.DocumentView;
import org.sunshinegov.request.disclosurerequest.reply.ReplyDocumentStore;
import org.sunshinegov.request.disclosurerequest.reply.ReplyText;
import org.sunshinegov.request.handover.HandOverQueries;
import org.sunshinegov.request.letter.LetterView;
import org.sunshinegov.request.remedy.RemedyStore;
import org.sunshinegov.request.repeat.Repeats;
import org.sunshinegov.request.repeat.Repeats.Alike;
import org.sunshinegov.request.retention.RetentionQueries;

/** Everything the page of one case shows, and what its officer may do there. */
@Singleton
public class CaseQueries {

    private static final Set<Move> OFFICE = EnumSet.of(
            Move.CONFIRM_BY_OFFICE,
            Move.PROPOSE_RECEIPT_DATE,
            Move.CONFIRM_RECEIPT_DATE,
            Move.DECLINE_RECEIPT_DATE,
            Move.REGISTER,
            Move.ASSIGN,
            Move.ASK_CLARIFICATION,
            Move.ASK_REASONS,
            Move.CALL_CONFERENCE,
            Move.HOLD_CONFERENCE,
            Move.JUDGE_REASONS,
            Move.SUSPEND,
            Move.RESUME,
            Move.PROPOSE_FEE,
            Move.PROPOSE_CONSULTATION,
            Move.PROPOSE_EXTENSION,
            Move.NOTIFY_FEE,
            Move.RECORD_NOTICE_RECEIPT,
            Move.RECORD_PAYMENT,
            Move.CONSULT,
            Move.RECORD_LETTER_RECEIPT,
            Move.RECORD_OPINION,
            Move.WITHDRAW_CONSULTATION,
            Move.ASK_ASSISTANCE,
            Move.DRAFT_REPLY,
            Move.ANSWER_ON_THE_SPOT,
            Move.ISSUE,
            Move.ARRANGE_READING,
            Move.RECORD_POSTING,
            Move.SERVE,
            Move.CLOSE,
            Move.DECLINE_SUGGESTION,
            Move.PROMOTE,
            Move.REHANDLE);
    /** Noted by the office for an applicant who came, wrote or called. */
    private static final Set<Move> FOR_APPLICANT = EnumSet.of(
            Move.CONFIRM_BY_APPLICANT,
            Move.CLARIFY,
            Move.GIVE_REASONS,
            Move.MOVE_READING,
            Move.SUGGEST_PUBLICATION,
            Move.WITHDRAW);

    private static final Set<Move> LEGAL =
            EnumSet.of(Move.JUDGE_REASONS, Move.RECORD_STATUTORY_BASIS, Move.HOLD_CONFERENCE, Move.GIVE_LEGAL_OPINION);

    private static final Set<Move> DECIDER = EnumSet.of(Move.APPROVE_PROPOSAL, Move.REFUSE_PROPOSAL);

    private static final Set<Move> HANDLER = EnumSet.of(
            Move.PROPOSE_FEE,
            Move.PROPOSE_CONSULTATION,
            Move.PROPOSE_CLARIFICATION,
            Move.PROPOSE_EXTENSION,
            Move.PROPOSE_CONFERENCE,
            Move.DRAFT_REPLY,
            Move.TAKE_BACK,
            Move.GIVE_BACK);

    private final DisclosureRequestQueries queries;
    private final ReplyDocumentStore documents;
    private final CaseLetters letters;
    private final ApplicantStore applicants;
    private final ConsultedPartyStore consulted;
    private final Register register;
    private final History history;
    private final Repeats repeats;
    private final CaseNotes notes;
    private final RemedyStore remedies;
    private final HandOverQueries handOvers;
    private final RetentionQueries retention;
    private final CaseLooks looks;
    private final RevokedReplies revoked;
    private final BusinessClock clock;

    CaseQueries(
            DisclosureRequestQueries queries,
            ReplyDocumentStore documents,
            CaseLetters letters,
            ApplicantStore applicants,
            ConsultedPartyStore consulted,
            Register register,
            History history,
            Repeats repeats,
            CaseNotes notes,
            RemedyStore remedies,
            HandOverQueries handOvers,
            RetentionQueries retention,
            CaseLooks looks,
            RevokedReplies revoked,
            BusinessClock clock) {
        this.queries = queries;
        this.documents = documents;
        this.letters = letters;
        this.applicants = applicants;
        this.consulted = consulted;
        this.register = register;
        this.history = history;
        this.repeats = repeats;
        this.notes = notes;
        this.remedies = remedies;
        this.handOvers = handOvers;
        this.retention = retention;
        this.looks = looks;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** The office's own view: an applicant never sees it, whichever form of it he sends (7.2). */
    public Uni<CaseView> of(Scope scope, UUID id) {
        Scope staff = scope.requireStaff();
        return queries.byId(staff, id).chain(request -> whole(staff, request));
    }

    /** The same, and for the counter as much of it as is its business. */
    Uni<CaseView> atCounter(Scope scope, UUID id) {
        Scope staff = scope.requireStaff();
        return queries.atCounter(staff, id)
                .chain(request ->
                        request.reader() == Reader.COUNTER ? withoutFile(staff, request) : whole(staff, request));
    }

    private Uni<CaseView> whole(Scope scope, DisclosureRequestView request) {
        return file(scope, request).chain(file -> around(scope, request, file));
    }

    /** For the counter: what it takes in, and no word of what was done about it (7.5). */
    private Uni<CaseView> withoutFile(Scope scope, DisclosureRequestView request) {
        return register.organisation(request.organisationId())
                .map(unit -> new CaseView(
                        request,
                        unit,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        false,
                        false,
                        false,
                        moves(scope, request),
                        Set.of(),
                        false,
                        false));
    }

    /** What lies in the case's file. */
    private record CaseFile(
            List<DocumentView> documents,
            ReplyText reply,
            List<LetterView> letters,
            List<NoteView> notes,
            List<RemedyView> remedies,
            RevokedReply revoked) {}

    /** One after the other: they share a session; what stands around them does without one. */
    private Uni<CaseFile> file(Scope scope, DisclosureRequestView request) {
        return documents.of(request).chain(attached -> documents
                .replyText(request)
                .chain(reply -> letters.of(scope, request).chain(written -> notes.of(scope, request)
                        .chain(noted -> remedies(request.id()).chain(contested -> revoked.of(request.id())
                                .map(revocation -> new CaseFile(
                                        attached, reply.orElse(null), written, noted, contested, revocation)))))));
    }

    private Uni<CaseView> around(Scope scope, DisclosureRequestView request, CaseFile file) {
        UUID unit = request.organisationId();
        return Uni.combine()
                .all()
                .unis(
                        register.organisation(unit),
                        register.officers(unit, Role.DRAFTER, clock.today()),
                        register.sectionsOf(unit),
                        history.of(request.id()),
                        alike(scope, request.id()),
                        handOvers.formerOf(request.id()),
                        retention.held(request.id()),
                        looks.of(request.id()))
                .with((organisation, handlers, sections, past, alike, former, held, seen) -> new CaseView(
                        request,
                        organisation,
                        handler(request, handlers),
                        handlers,
                        sections,
                        file.documents(),
                        file.reply(),
                        file.letters(),
                        alike,
                        file.notes(),
                        file.remedies(),
                        past,
                        seen,
                        former.orElse(null),
                        file.revoked(),
                        RequestRights.isOfficer(scope, unit),
                        held,
                        mayHold(scope, request),
                        moves(scope, request),
                        toDecide(scope, request),
                        request.state().open() && isHandler(scope, request),
                        maySeeApplicant(scope, request)));
    }

    /** Those of them that are in sight. */
    private Uni<List<Alike>> alike(Scope scope, UUID id) {
        return repeats.alike(id)
                .chain(all -> all.isEmpty()
                        ? Uni.createFrom().item(all)
                        : queries.numbers(scope, all.stream().map(Alike::id).toList())
                                .map(seen -> all.stream()
                                        .filter(one -> seen.containsKey(one.id()))
                                        .toList()));
    }

    /** Those about a case in sight, in the order they were filed. */
    public Uni<List<RemedyView>> remedies(Scope scope, UUID id) {
        return queries.byId(scope, id).chain(request -> remedies(request.id()));
    }

    private Uni<List<RemedyView>> remedies(UUID id) {
        return remedies.of(id).map(all -> all.stream().map(RemedyView::of).toList());
    }

    /** What an officer has to do next: unassigned and unconfirmed cases for the office, for a handler those in his hand. */
    public Uni<Tasks> tasks(Scope scope) {
        return queries.openFor(scope);
    }

    /**
     * Whose opinions are asked for: for those who may see the applicant, too; for the leader as long as he has to approve
     * that they are asked; nobody for the others.
     */
    public Uni<Map<UUID, ConsultedParty>> parties(CaseView view) {
        Set<UUID> toApprove = view.request().proposals().stream()
                .filter(one -> one.pending() && view.decides(one.id()))
                .map(ProposalView::id)
                .collect(Collectors.toSet());
        if (!view.maySeeApplicant() && toApprove.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return consulted.of(view.request().id()).invoke(all -> {
            if (!view.maySeeApplicant()) {
                var unused = all.keySet().retainAll(toApprove);
            }
        });
    }

    /** Only handlers of the case and the unit's disclosure officers, and every look leaves a record. */
    Uni<Applicant> applicant(Scope scope, DisclosureRequestView request, String purpose) {
        if (!maySeeApplicant(scope, request)) {
            var unused = scope.require(request.organisationId(), Role.DISCLOSURE_OFFICER);
        }
        return applicants.shown(
                request.applicantId(), scope.subject(), request.id(), LookPurpose.of(purpose), clock.instant());
    }

    public static Set<Move> moves(Scope scope, DisclosureRequestView request) {
        UUID unit = request.organisationId();
        Set<Move> mine = EnumSet.noneOf(Move.class);
        if (RequestRights.isOfficer(scope, unit)) {
            mine.addAll(OFFICE);
            if (request.reply() != null
                    && (request.reply().onTheSpot()
                            || scope.subject().equals(request.reply().draftedBy()))) {
                mine.add(Move.TAKE_BACK);
            }
        }
        if (scope.holds(Role.DISCLOSURE_OFFICER, unit)) {
            mine.add(Move.ARCHIVE);
        }
        if (RequestRights.isCounter(scope, unit)) {
            mine.addAll(FOR_APPLICANT);
            mine.add(Move.RECORD_PAYMENT);
        }
        if (RequestRights.isHead(scope, unit) && !isInvolved(scope, request)) {
            mine.add(Move.EXTEND);
        }
        if (!toDecide(scope, request).isEmpty()) {
            mine.addAll(DECIDER);
        }
        if (scope.holds(Role.LEGAL_AFFAIRS)) {
            mine.addAll(LEGAL);
        }
        if (isHandler(scope, request)) {
            mine.addAll(HANDLER);
        }
        if (request.receiptChange() != null
                && request.receiptChange().proposedBy().equals(scope.subject())) {
            mine.remove(Move.CONFIRM_RECEIPT_DATE);
        }
        mine.retainAll(request.moves());
        return mine;
    }

    /** On what others proposed, in a case others handle. */
    private static Set<UUID> toDecide(Scope scope, DisclosureRequestView request) {
        if (isInvolved(scope, request)) {
            return Set.of();
        }
        return request.proposals().stream()
                .filter(one -> one.open() && !scope.subject().equals(one.proposedBy()))
                .filter(one -> RequestRights.isDecider(scope, request.organisationId(), one.what()))
                .map(ProposalView::id)
                .collect(Collectors.toSet());
    }

    private static boolean isInvolved(Scope scope, DisclosureRequestView request) {
        boolean drafted = request.reply() != null
                && scope.subject().equals(request.reply().draftedBy());
        return drafted || RequestRights.handles(scope, request.organisationId(), request.handlerId());
    }

    private static boolean isHandler(Scope scope, DisclosureRequestView request) {
        return request.handlerId() != null
                && RequestRights.handling(scope, request.organisationId(), request.handlerId())
                        .isPresent();
    }

    public static boolean maySeeApplicant(Scope scope, DisclosureRequestView request) {
        return !request.anonymised()
                && (isHandler(scope, request) || scope.holds(Role.DISCLOSURE_OFFICER, request.organisationId()));
    }

    private static boolean mayHold(Scope scope, DisclosureRequestView request) {
        return !request.anonymised()
                && (RequestRights.isOfficer(scope, request.organisationId()) || scope.holds(Role.LEGAL_AFFAIRS));
    }

    private static Officer handler(DisclosureRequestView request, List<Officer> officers) {
        return officers.stream()
                .filter(officer -> officer.id().equals(request.handlerId()))
                .findFirst()
                .orElse(null);
    }
}
