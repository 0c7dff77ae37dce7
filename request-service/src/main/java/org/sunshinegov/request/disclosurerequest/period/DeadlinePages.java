package org.sunshinegov.request.disclosurerequest.period;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.due.DueExplanation;

/** Computes and explains any statutory date of a request, for anybody. */
@Path("/tools/deadline")
@Produces(MediaType.TEXT_HTML)
public class DeadlinePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance deadline(
                List<Choice> choices, String kind, LocalDate from, DueExplanation explanation);
    }

    /** A period that can be computed. */
    public record Choice(ClockKind kind, String policy, String zh, String en) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice(ClockKind.REQUEST_REPLY, "request.replyWd", "答复申请(条例第三十三条)", "Reply (art 33)"),
            new Choice(
                    ClockKind.CLARIFICATION_NOTICE,
                    "request.clarificationWd",
                    "告知补正(条例第三十条)",
                    "Asking for clarification (art 30)"),
            new Choice(
                    ClockKind.THIRD_PARTY_OPINION,
                    "request.thirdPartyWd",
                    "第三方提出意见(条例第三十二条)",
                    "Opinion of a third party (art 32)"),
            new Choice(ClockKind.PUBLICATION, "proactive.dueWd", "主动公开(条例第二十六条)", "Publication (art 26)"),
            new Choice(
                    ClockKind.RECONSIDERATION,
                    "remedy.reconsideration",
                    "申请行政复议(行政复议法第二十条)",
                    "Reconsideration (art 20)"),
            new Choice(ClockKind.LITIGATION, "remedy.litigation", "提起行政诉讼(行政诉讼法第四十六条)", "Litigation (art 46)"));

    private final Calendars calendars;
    private final Policies policies;

    DeadlinePages(Calendars calendars, Policies policies) {
        this.calendars = calendars;
        this.policies = policies;
    }

    @GET
    public TemplateInstance deadline(@RestQuery String kind, @RestQuery String from) {
        LocalDate start = date(from);
        return Templates.deadline(CHOICES, kind, start, kind == null || start == null ? null : explain(kind, start));
    }

    private DueExplanation explain(String kind, LocalDate from) {
        Choice choice = CHOICES.stream()
                .filter(known -> known.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Clock clock = Clock.statutory(choice.kind(), from, policies.current().period(choice.policy(), from));
        return Explained.of(clock.explain(calendars.current()));
    }

    private static LocalDate date(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (java.time.DateTimeException unreadable) {
            throw Refusal.invalid("date", "日期格式应为 2026-10-15。", "Write the date as 2026-10-15.");
        }
    }
}
