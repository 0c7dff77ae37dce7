package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Extension;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The reply period was extended, with the consent of the head of the disclosure body (Decree 711 article 33). */
public record ReplyExtension(LocalDate decidedOn, String reason) {

    /** Once in a period, and not after its due date (article 33); a later date that fell away with the last one is none; {@code clock} of the reply. */
    static void mustBePossible(DisclosureRequest request, Clock clock, LocalDate on, WorkingCalendar calendar) {
        Refusal whyNot = whyNot(request, clock, on, calendar);
        if (whyNot != null) {
            throw whyNot;
        }
    }

    /** Why it cannot be extended on that day; null where it can. */
    public static Refusal whyNot(DisclosureRequest request, Clock clock, LocalDate on, WorkingCalendar calendar) {
        if (request.extension() != null) {
            return Refusal.conflict(
                    "extended-before", "答复期限只能延长一次（条例第三十三条）。", "The period is extended once (article 33).");
        }
        if (clock.extensions().stream().anyMatch(one -> one.cause() == Extension.Cause.LATER_DATE)) {
            return Refusal.conflict(
                    "later-date-set", "本件已确定延迟答复的期限（条例第三十五条），不再延长。", "A later date has been set (article 35).");
        }
        Clock asOf = clock.asOf(on);
        if (!asOf.extendableOn(on, calendar)) {
            LocalDate due = asOf.due(calendar).last().date();
            return Refusal.conflict(
                    "extension-too-late",
                    "答复期限已于%s届满，不能再延长。".formatted(Words.zh(due)),
                    "The period ended on %s and cannot be extended any more.".formatted(due));
        }
        return null;
    }
}
