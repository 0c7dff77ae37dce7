package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Denied;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Discarded;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Drafted;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Edited;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.NonDisclosureConfirmed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.OnRequestConfirmed;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Published;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Reconsidered;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Revised;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.RevisionDropped;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Withdrawn;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** The 20 working days from the making or change of information to its publication (Decree 711 art 26, R-024). */
@Singleton
class PublicationClock {

    private static final String POLICY = "proactive.dueWd";

    /** Since then Decree 711 is in force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2019, 5, 15);

    private final Clocks clocks;
    private final Calendars calendars;
    private final Policies policies;

    PublicationClock(Clocks clocks, Calendars calendars, Policies policies) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.policies = policies;
    }

    /** What is to be told of the clock when this happens to the item; {@code before}: null for a new one. */
    Uni<List<DisclosureEvent>> follow(AggregateRow row, InformationItem before, Step<?> step, Instant at) {
        Object event = step.event();
        LocalDate today = CivilTime.dateOf(at);
        if (event instanceof Drafted) {
            return keep(row, madeOn(step.next(), today), "STARTED");
        }
        if (event instanceof Edited && step.next().publication() == null) {
            return dated(before).equals(dated(step.next()))
                    ? Uni.createFrom().item(List.of())
                    : redated(row, step.next(), today);
        }
        if (event instanceof Revised || event instanceof Reconsidered) {
            return keep(row, today, "CHANGED");
        }
        boolean over = event instanceof Published
                || event instanceof Withdrawn
                || event instanceof Discarded
                || event instanceof RevisionDropped
                || event instanceof Denied
                || event instanceof NonDisclosureConfirmed
                || event instanceof OnRequestConfirmed;
        return over
                ? clocks.stop(row, InformationItemRow.TABLE, ClockKind.PUBLICATION, today)
                        .replaceWith(List.of())
                : Uni.createFrom().item(List.of());
    }

    /** By when it was to be published; null without a clock. */
    Uni<LocalDate> dueOn(AggregateRow row) {
        return clocks.of(row.id, ClockKind.PUBLICATION).map(kept -> kept.map(
                        clock -> clock.due(calendars.current()).last().date())
                .orElse(null));
    }

    /**
     * A day of making that is mended moves the period (art 26). It is the drafter's own to write, so once the item has been
     * submitted, or is late, a later day does not lengthen it any more.
     */
    private Uni<List<DisclosureEvent>> redated(AggregateRow row, InformationItem item, LocalDate today) {
        LocalDate made = madeOn(item, today);
        return clocks.of(row.id, ClockKind.PUBLICATION)
                .chain(kept -> kept.isPresent() && lengthensTooLate(kept.get(), made, item, today)
                        ? Uni.createFrom().item(List.of())
                        : keep(row, made, "DOCUMENT_DATE"));
    }

    private boolean lengthensTooLate(Clock kept, LocalDate made, InformationItem item, LocalDate today) {
        boolean late = today.isAfter(kept.due(calendars.current()).last().date());
        return made.isAfter(kept.started().toLocalDate()) && (late || item.submissions() > 0);
    }

    private Uni<List<DisclosureEvent>> keep(AggregateRow row, LocalDate since, String cause) {
        PolicyBook book = policies.current();
        Clock clock = new Clock(
                ClockKind.PUBLICATION,
                since.atStartOfDay(),
                book.period(POLICY, since),
                null,
                null,
                null,
                null,
                null,
                book.version());
        return clocks.keep(row, InformationItemRow.TABLE, clock, cause);
    }

    /** Information made before the decree is counted from the day it came here. */
    private static LocalDate madeOn(InformationItem item, LocalDate today) {
        LocalDate made = dated(item);
        return made.isBefore(IN_FORCE) ? today : made;
    }

    private static LocalDate dated(InformationItem item) {
        return item.draft().content().documentDate();
    }
}
