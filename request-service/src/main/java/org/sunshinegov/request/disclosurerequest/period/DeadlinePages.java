package org.sunshinegov.request.disclosurerequest.period;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.Explained;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.ReplyClock;

/** Computes and explains any statutory date of a request, for anybody. */
@Path("/tools/deadline")
@Produces(MediaType.TEXT_HTML)
public class DeadlinePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance deadline(
                List<Choice> choices, String chosen, LocalDate from, Integer days, DueExplanation explanation);
    }

    /**
     * A period that can be computed.
     *
     * @param key by which the page asks for it
     * @param policy that says how long it is
     */
    public record Choice(String key, ClockKind kind, String policy, String zh, String en) {

        Choice(ClockKind kind, String policy, String zh, String en) {
            this(kind.name(), kind, policy, zh, en);
        }
    }

    private static final String EXTENDED = "REQUEST_REPLY_EXTENDED";

    /** In the order in which a request meets them. */
    private static final List<Choice> CHOICES = List.of(
            new Choice(ClockKind.REQUEST_REPLY, "request.replyWd", "答复申请（条例第三十三条）", "Reply (art 33)"),
            new Choice(
                    EXTENDED,
                    ClockKind.REQUEST_REPLY,
                    "request.replyWd",
                    "经批准延长后答复申请（条例第三十三条）",
                    "Reply, the period extended (art 33)"),
            new Choice(
                    ClockKind.CLARIFICATION_NOTICE,
                    "request.clarificationWd",
                    "告知补正（条例第三十条）",
                    "Asking for clarification (art 30)"),
            new Choice(
                    ClockKind.CLARIFICATION_ANSWER,
                    "request.clarificationAnswerWd",
                    "申请人补正（条例第三十条，可填写告知的天数）",
                    "The applicant's clarification (art 30; the days given may be filled in)"),
            new Choice(
                    ClockKind.THIRD_PARTY_OPINION,
                    "request.thirdPartyWd",
                    "第三方提出意见（条例第三十二条）",
                    "Opinion of a third party (art 32)"),
            new Choice(
                    ClockKind.AGENCY_OPINION,
                    "request.agencyWd",
                    "其他行政机关提出意见（条例第三十四条）",
                    "Opinion of another agency (art 34)"),
            new Choice(
                    ClockKind.FEE_PAYMENT,
                    "request.feeReplyWd",
                    "缴纳信息处理费（条例第四十二条）",
                    "Payment of the processing fee (art 42)"),
            new Choice(ClockKind.PUBLICATION, "proactive.dueWd", "主动公开（条例第二十六条）", "Publication (art 26)"),
            new Choice(
                    ClockKind.RECONSIDERATION,
                    "remedy.reconsideration",
                    "申请行政复议（行政复议法第二十条）",
                    "Reconsideration (Administrative Reconsideration Law, art 20)"),
            new Choice(
                    ClockKind.LITIGATION,
                    "remedy.litigation",
                    "直接提起行政诉讼（行政诉讼法第四十六条）",
                    "Action before the court (Administrative Litigation Law, art 46)"),
            new Choice(
                    ClockKind.LITIGATION_AFTER_RECONSIDERATION,
                    "remedy.litigationAfterReconsideration",
                    "不服复议决定提起行政诉讼（行政诉讼法第四十五条）",
                    "Action after a reconsideration (Administrative Litigation Law, art 45)"));

    private final Calendars calendars;
    private final Policies policies;

    DeadlinePages(Calendars calendars, Policies policies) {
        this.calendars = calendars;
        this.policies = policies;
    }

    /** {@code days}: working days an applicant was given to make his request clear; the usual ones where none are said. */
    @GET
    public TemplateInstance deadline(@RestQuery String kind, @RestQuery String from, @RestQuery String days) {
        LocalDate start = Typed.date("from", from);
        Integer given = given(days);
        DueExplanation explanation =
                kind == null || kind.isBlank() || start == null ? null : explain(choice(kind), start, given);
        return Templates.deadline(CHOICES, kind, start, given, explanation);
    }

    private static Choice choice(String kind) {
        return CHOICES.stream()
                .filter(known -> known.key().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private DueExplanation explain(Choice choice, LocalDate from, Integer given) {
        PolicyBook book = policies.current();
        Period period = choice.kind() == ClockKind.CLARIFICATION_ANSWER && given != null
                ? Period.workingDays(given)
                : book.period(choice.policy(), from);
        Clock clock = Clock.statutory(choice.kind(), from, period);
        return Explained.of(
                (choice.key().equals(EXTENDED) ? clock.extended(ReplyClock.extension(from, from, book)) : clock)
                        .explain(calendars.current()));
    }

    private static Integer given(String typed) {
        Integer days = Typed.whole("days", typed);
        if (days != null && (days < 1 || days > AskClarification.LONGEST)) {
            throw Refusal.invalidFields(Map.of(
                    "days",
                    new FieldFault(
                            "应为1至" + AskClarification.LONGEST + "个工作日",
                            "1 to " + AskClarification.LONGEST + " working days")));
        }
        return days;
    }
}
