package org.sunshinegov.request.disclosurerequest.casepage;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.clock.Explanation;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.register.Officer;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.Explained;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.request.applicant.ApplicantForm;
import org.sunshinegov.request.applicant.LookPurpose;
import org.sunshinegov.request.casenote.CaseNote;
import org.sunshinegov.request.consultedparty.ConsultedParty;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.ProposalView;
import org.sunshinegov.request.disclosurerequest.caselist.RequestFilter;
import org.sunshinegov.request.disclosurerequest.caselook.Purpose;
import org.sunshinegov.request.disclosurerequest.consultation.ConsultationForm;
import org.sunshinegov.request.disclosurerequest.filing.AssistedForm;
import org.sunshinegov.request.disclosurerequest.filing.FilingForm;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Carrier;
import org.sunshinegov.request.disclosurerequest.model.Channel;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee;
import org.sunshinegov.request.disclosurerequest.model.Proposal;
import org.sunshinegov.request.disclosurerequest.model.Rehandling;
import org.sunshinegov.request.disclosurerequest.model.ReturnCause;
import org.sunshinegov.request.disclosurerequest.model.State;
import org.sunshinegov.request.disclosurerequest.model.Wish;
import org.sunshinegov.request.disclosurerequest.period.DeadlinePages;
import org.sunshinegov.request.disclosurerequest.proposal.ProposalForm;
import org.sunshinegov.request.disclosurerequest.remedy.RemedyForm;
import org.sunshinegov.request.disclosurerequest.reply.DocumentView;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.LetterView;
import org.sunshinegov.request.remedy.model.Remedy;
import org.sunshinegov.request.remedy.model.RemedyPath;
import org.sunshinegov.request.remedy.model.RemedyResult;
import org.sunshinegov.request.retention.model.AnonymisationList;

/** {@code {req:…}}: words and choices of requests in the language of the page. */
@TemplateExtension(namespace = "req")
class RequestExtensions {

    /** Drawn up when they are first wanted. */
    private static final Set<LetterKind> ONCE =
            Set.of(LetterKind.RECEIPT_SLIP, LetterKind.JOINT_RECEIPT_SLIP, LetterKind.REGISTRATION_FORM);

    private RequestExtensions() {}

    static boolean may(DisclosureRequestView request, String move) {
        return request.moves().contains(Move.valueOf(move));
    }

    static String state(State state) {
        return say(state.zh(), state.en());
    }

    static String listState(AnonymisationList.State state) {
        return say(state.zh(), state.en());
    }

    /** Why a case stays whole although its years are over. */
    static String kept(String why) {
        return switch (why) {
            case "HELD" -> say("已设置保全", "Held");
            case "CONTESTED" -> say("复议、诉讼未审结", "A remedy is pending");
            default -> say("正在重新办理", "Being handled once more");
        };
    }

    static String stateOf(String name) {
        return state(State.valueOf(name));
    }

    static String tone(State state) {
        return switch (state) {
            case AWAITING_CONFIRMATION,
                    CLARIFICATION_REQUESTED,
                    REASON_REQUESTED,
                    FEE_NOTIFIED,
                    CASE_CONFERENCE,
                    SUSPENDED,
                    CONSULTING_THIRD_PARTY,
                    CONSULTING_AGENCY -> "waiting";
            case RECEIVED, REGISTERED, IN_PROGRESS, REPLY_DRAFTED, REPLY_REVIEWED -> "active";
            case REPLIED, SERVED, CLOSED, ARCHIVED -> "done";
            case WITHDRAWN, ABANDONED -> "stopped";
        };
    }

    static String channel(String name) {
        Channel channel = Channel.valueOf(name);
        return say(channel.zh(), channel.en());
    }

    static String applicantType(String name) {
        ApplicantType type = ApplicantType.valueOf(name);
        return say(type.zh(), type.en());
    }

    static List<Option> feeStandards(CaseView view) {
        return Option.of(
                List.of(ProcessingFee.Standard.values()), ProcessingFee.Standard::name, RequestExtensions::standard);
    }

    static DueExplanation explained(Explanation explanation) {
        return Explained.of(explanation);
    }

    static String standard(ProcessingFee.Standard standard) {
        return say(standard.zh(), standard.en());
    }

    static String noteKind(CaseNote.Kind kind) {
        return say(kind.zh(), kind.en());
    }

    static List<Option> noteKinds(CaseView view) {
        return Option.of(List.of(CaseNote.Kind.values()), CaseNote.Kind::name, RequestExtensions::noteKind);
    }

    static List<Option> applicantTypes(RequestFilter filter) {
        return Option.of(List.of(ApplicantType.values()), ApplicantType::name, type -> say(type.zh(), type.en()));
    }

    static List<Option> outcomes(RequestFilter filter) {
        return Option.of(List.of(Outcome.values()), Outcome::name, RequestExtensions::outcome);
    }

    static String letter(LetterKind kind) {
        return say(kind.zh(), kind.en());
    }

    /** Without those a case has a link of its own to, which draws them up when they are first wanted. */
    static List<LetterView> ownLetters(List<LetterView> letters) {
        return letters.stream().filter(letter -> !ONCE.contains(letter.kind())).toList();
    }

    static String reader(LetterKind kind) {
        return say(kind.reader().zh(), kind.reader().en());
    }

    /** As it is written in a template. */
    static String placeholder(String name) {
        return "{" + name + "}";
    }

    static String cause(Rehandling why) {
        return say(why.cause().zh(), why.cause().en());
    }

    static String path(RemedyPath path) {
        return say(path.zh(), path.en());
    }

    static String result(RemedyResult result) {
        return say(result.zh(), result.en());
    }

    static String appellant(Remedy.Appellant appellant) {
        return say(appellant.zh(), appellant.en());
    }

    static List<Option> ways(RemedyForm form) {
        return Option.of(
                List.of(RemedyPath.RECONSIDERATION, RemedyPath.LITIGATION),
                RemedyPath::name,
                path -> path == RemedyPath.RECONSIDERATION ? path(path) : say("行政诉讼", "Litigation"));
    }

    static List<Option> contested(RemedyForm form) {
        return Option.of(
                List.of("REPLY", "FEE"),
                against -> against,
                against -> against.equals("FEE")
                        ? say("收费通知", "The fee notice")
                        : say("答复，或者逾期未答复", "The reply, or that there is none"));
    }

    static List<Option> appellants(RemedyForm form) {
        return Option.of(List.of(Remedy.Appellant.values()), Remedy.Appellant::name, RequestExtensions::appellant);
    }

    static List<Option> results(RemedyForm form) {
        return Option.of(List.of(RemedyResult.values()), RemedyResult::name, RequestExtensions::result);
    }

    static String carrier(Carrier carrier) {
        return say(carrier.zh(), carrier.en());
    }

    static List<Option> carriers(CaseView view) {
        return Option.of(List.of(Carrier.values()), Carrier::name, RequestExtensions::carrier);
    }

    /** The documents of a case to choose from. */
    static List<Option> proofs(CaseView view) {
        return Option.of(view.documents(), DocumentView::id, DocumentView::fileName);
    }

    static List<Option> importModes(List<Organisation> units) {
        return Option.of(List.of("CHECK", "ALL", "GOOD"), mode -> mode, mode -> switch (mode) {
            case "ALL" -> say("导入，全部行都没有错误时才导入", "Take them over if no row is faulty");
            case "GOOD" -> say("导入，有错误的行不导入", "Take over the good rows");
            default -> say("只检查，不导入", "Only check");
        });
    }

    static List<Option> legalOpinions(CaseView view) {
        return Option.of(
                List.of(true, false),
                String::valueOf,
                passed -> passed ? say("审核通过", "No objection") : say("退回修改", "Send it back"));
    }

    static List<Option> judgements(CaseView view) {
        return Option.of(
                List.of(true, false),
                String::valueOf,
                reasonable -> reasonable ? say("理由合理", "Reasonable") : say("理由不合理", "Not reasonable"));
    }

    static String form(Wish.Form form) {
        return say(form.zh(), form.en());
    }

    static String outcome(Outcome outcome) {
        return say(outcome.zh(), outcome.en());
    }

    static String unit(Organisation unit) {
        return say(unit.nameZh(), unit.nameEn());
    }

    static String officer(Officer officer) {
        return say(officer.nameZh(), officer.nameEn());
    }

    /** FILE is the birth of a request and no move; an officer enters what came on paper. */
    static String action(PastAct act) {
        if (act.action().equals("FILE")) {
            return Scope.Kind.STAFF.name().equals(act.role()) ? say("登记来件", "Entered") : say("提交申请", "Filed");
        }
        if (act.action().equals("IMPORT")) {
            return say("从旧登记簿导入", "Taken over from an old register");
        }
        String beside = besideMoves(act.action());
        if (beside != null) {
            return beside;
        }
        for (Move move : Move.values()) {
            if (move.name().equals(act.action())) {
                return say(move.zh(), move.en());
            }
        }
        return say("期限提示", "Due date");
    }

    /** What is done to many cases at once, to their keeping, or by time itself; null for anything else. */
    private static String besideMoves(String action) {
        return switch (action) {
            case "HAND_OVER" -> say("移交承接单位", "Handed over to the successor");
            case "CERTIFICATE_REVOKED" -> say("答复所依据的审查证书被撤销", "The certificate of its reply was revoked");
            case "SETTLE_REVOCATION" -> say("登记对证书撤销的处理", "Noted what was done about the revocation");
            case "HOLD" -> say("设置保全", "Held");
            case "LIFT_HOLD" -> say("解除保全", "Hold lifted");
            case "ANONYMISE" -> say("匿名化", "Anonymised");
            case "due-date-moved" -> say("期限变动", "Due date moved");
            case "due-date-missed" -> say("逾期", "Due date missed");
            default -> null;
        };
    }

    static String actor(PastAct act) {
        if (act.who() != null) {
            return act.who();
        }
        return switch (act.role() == null ? "SELF" : act.role()) {
            case "CITIZEN" -> say("申请人", "Applicant");
            case "PUBLIC" -> say("被征求意见方", "Consulted party");
            default -> say("系统", "System");
        };
    }

    /** An attached file as {@code {#documents}} shows it. */
    record File(String name, String href, String kind, long size, String note, String digest) {}

    static List<File> documents(DisclosureRequestView request) {
        return request.reply().attachments().stream()
                .map(part -> new File(
                        part.fileName(),
                        href(request, part.documentId()),
                        kind(part.fileName()),
                        part.size(),
                        null,
                        part.sha256()))
                .toList();
    }

    static List<File> attached(CaseView view) {
        return view.documents().stream()
                .map(file -> new File(
                        file.fileName(),
                        href(view.request(), file.id()),
                        kind(file.fileName()),
                        file.size(),
                        null,
                        file.sha256()))
                .toList();
    }

    /** One entry as {@code {#timeline}} shows it. */
    record Entry(
            Instant at,
            String what,
            String who,
            String actingFor,
            String reason,
            String tone,
            List<File> documents,
            String auditMark) {}

    static List<Entry> timeline(List<PastAct> acts) {
        return acts.stream()
                .map(act -> new Entry(
                        act.at(), action(act), actor(act), act.actingFor(), reason(act), null, null, act.mark()))
                .toList();
    }

    /** What a review found is told by its code. */
    private static String reason(PastAct act) {
        if (!Move.RETURN_REPLY.name().equals(act.action()) || act.reason() == null) {
            return act.reason();
        }
        return Stream.concat(
                        Arrays.stream(ReturnCause.values())
                                .map(cause -> new Named(cause.name(), cause.zh(), cause.en())),
                        Arrays.stream(Outcome.values())
                                .map(outcome -> new Named(outcome.name(), outcome.zh(), outcome.en())))
                .filter(one -> one.code().equals(act.reason()))
                .map(one -> say(one.zh(), one.en()))
                .findFirst()
                .orElse(act.reason());
    }

    private record Named(String code, String zh, String en) {}

    private static String href(DisclosureRequestView request, UUID document) {
        return "/requests/documents/" + request.id() + "/" + document;
    }

    private static String kind(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    static List<Option> units(List<Organisation> units) {
        return Option.of(units, Organisation::id, RequestExtensions::unit);
    }

    static List<Option> officers(List<Officer> officers) {
        return Option.of(officers, Officer::id, RequestExtensions::officer);
    }

    static List<Option> states(List<State> states) {
        return Option.of(states, State::name, RequestExtensions::state);
    }

    static List<Option> types(ApplicantForm form) {
        return Option.of(form.applicantTypes(), ApplicantType::name, type -> say(type.zh(), type.en()));
    }

    static List<Option> channels(AssistedForm form) {
        return Option.of(form.channels(), Channel::name, channel -> say(channel.zh(), channel.en()));
    }

    static String kind(Consultation.Kind kind) {
        return say(kind.zh(), kind.en());
    }

    static String position(Consultation.Position position) {
        return say(position.zh(), position.en());
    }

    static List<Option> kinds(ProposalForm form) {
        return Option.of(form.kinds(), Consultation.Kind::name, RequestExtensions::kind);
    }

    static String what(Proposal.What what) {
        return say(what.zh(), what.en());
    }

    /** What is carried out with its decision was not sent, and what an officer does not send goes back to its handler. */
    static String stage(ProposalView one) {
        boolean atOnce = one.what() != Proposal.What.CONSULTATION && one.what() != Proposal.What.FEE;
        if (atOnce && one.stage() == Proposal.Stage.SENT) {
            return say("已办理", "Done");
        }
        if (atOnce && one.stage() == Proposal.Stage.REFUSED) {
            return say("已退回", "Returned");
        }
        return say(one.stage().zh(), one.stage().en());
    }

    static String tone(Proposal.Stage stage) {
        return switch (stage) {
            case PENDING -> "waiting";
            case APPROVED -> "active";
            case SENT -> "done";
            case REFUSED -> "stopped";
        };
    }

    static List<Option> positions(ConsultationForm form) {
        return Option.of(form.positions(), Consultation.Position::name, RequestExtensions::position);
    }

    /** Null for those who may not know. */
    static ConsultedParty party(Map<UUID, ConsultedParty> parties, UUID consultation) {
        return parties.get(consultation);
    }

    static List<Option> forms(FilingForm form) {
        return Option.of(form.forms(), Wish.Form::name, RequestExtensions::form);
    }

    static String purpose(Purpose purpose) {
        return say(purpose.zh(), purpose.en());
    }

    static List<Option> lookPurposes() {
        return Option.of(List.of(LookPurpose.values()), LookPurpose::name, one -> say(one.zh(), one.en()));
    }

    static List<Option> outcomes(CaseView view) {
        return Option.of(view.outcomes(), Outcome::name, RequestExtensions::outcome);
    }

    static List<Option> periods(List<DeadlinePages.Choice> choices) {
        return Option.of(choices, DeadlinePages.Choice::key, choice -> say(choice.zh(), choice.en()));
    }

    private static String say(String zh, String en) {
        return CurrentVisit.now().say(zh, en);
    }
}
