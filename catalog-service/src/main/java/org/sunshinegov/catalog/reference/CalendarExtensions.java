package org.sunshinegov.catalog.reference;

import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.catalog.reference.model.CalendarProposal;
import org.sunshinegov.kernel.law.calendar.CalendarDay;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {calendar:…}}: words of the working calendar in the language of the page. */
@TemplateExtension(namespace = "calendar")
class CalendarExtensions {

    private CalendarExtensions() {}

    static String state(CalendarProposal.State state) {
        return say(state.zh(), state.en());
    }

    static String tone(CalendarProposalView proposal) {
        return switch (proposal.state()) {
            case PROPOSED -> proposal.outdated() ? "warning" : "waiting";
            case RELEASED -> "done";
            case REFUSED, WITHDRAWN -> "stopped";
        };
    }

    /** What a day is; a day no notice has spoken of yet only seems so. */
    static String kind(CalendarDay day) {
        String kind = say(day.kind().zh(), day.kind().en());
        return day.published() ? kind : kind + say("（暂定）", " (provisional)");
    }

    private static String say(String zh, String en) {
        return CurrentVisit.now().say(zh, en);
    }
}
