package org.sunshinegov.catalog.reference;

import java.util.List;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;

/** The documents this release brings. */
final class Bundled {

    /** Policies other services answer for (design, The parts). */
    private static final List<String> OF_OTHERS = List.of(
            "request.",
            "review.",
            "nondisclosure",
            "approval",
            "assessment.",
            "inspection.",
            "complaint.",
            "appraisal.",
            "accountability.",
            "training.");

    private Bundled() {}

    static List<Book> all() {
        return List.of(calendar(), policies());
    }

    private static Book calendar() {
        CalendarDocument document = CalendarDocument.bundled();
        return Book.of(new PublishedCalendar(document.version(), document.text(), 0, List.of()));
    }

    private static Book policies() {
        PolicyBook book = PolicyBook.bundled();
        List<PolicyValue> own = book.values().stream()
                .filter(value -> OF_OTHERS.stream().noneMatch(value.key()::startsWith))
                .toList();
        return Book.of(new PublishedPolicies(book.version(), own));
    }
}
