package org.sunshinegov.catalog.reference;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.reference.CalendarPublishedV1;
import org.sunshinegov.kernel.contracts.reference.PoliciesPublishedV1;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;

/** A document this release brings: what it is, its version, and how it is told. */
record Bundled(String kind, int version, String document, String label) {

    private static final String CALENDAR = "CALENDAR";
    private static final String POLICIES = "POLICIES";
    private static final String OWNER = "catalog";
    private static final String HEADER = "date,kind,holiday,notice,effectiveFrom\n";

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

    static List<Bundled> all() {
        return List.of(calendar(), policies());
    }

    private static Bundled calendar() {
        CalendarDocument document = CalendarDocument.bundled();
        String days = document.entries().stream()
                .map(day -> "%s,%s,%s,%s,%s"
                        .formatted(day.date(), day.kind(), day.holiday(), day.notice(), day.effectiveFrom()))
                .collect(Collectors.joining("\n", HEADER, "\n"));
        PublishedCalendar published = new PublishedCalendar(document.version(), days, 0, List.of());
        return new Bundled(
                CALENDAR,
                document.version(),
                published.document(),
                CalendarLabel.of(document.calendar().version()));
    }

    private static Bundled policies() {
        PolicyBook book = PolicyBook.bundled();
        List<PolicyValue> own = book.values().stream()
                .filter(value -> OF_OTHERS.stream().noneMatch(value.key()::startsWith))
                .toList();
        return new Bundled(POLICIES, book.version(), new PublishedPolicies(book.version(), own).document(), OWNER);
    }

    DisclosureEvent told(UUID bookId) {
        return CALENDAR.equals(kind)
                ? new CalendarPublishedV1(bookId, label, document)
                : new PoliciesPublishedV1(bookId, label, document);
    }
}
