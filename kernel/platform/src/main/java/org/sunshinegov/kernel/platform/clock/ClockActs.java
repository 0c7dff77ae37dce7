package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** What the passing of time and a corrected calendar do to cases: entered in their evidence and told, in sets. */
@Singleton
class ClockActs {

    private final Chronicle chronicle;
    private final BusinessClock time;

    ClockActs(Chronicle chronicle, BusinessClock time) {
        this.chronicle = chronicle;
        this.time = time;
    }

    record Entry(KeptClock kept, Act act, DisclosureEvent event) {}

    Entry missed(KeptClock kept, Miss miss) {
        LocalDate due = miss.dueOn(kept);
        return new Entry(
                kept,
                act("due-date-missed", due, due, null),
                ClockTold.missed(kept, miss.track(kept), due, miss.from(kept.dates())));
    }

    Entry moved(KeptClock old, KeptClock kept, String cause) {
        LocalDate oldDueOn = old.dates().dueOn();
        LocalDate dueOn = kept.dates().dueOn();
        MovedDate moved = new MovedDate(kept.clock().kind(), oldDueOn, dueOn, cause, kept.calendarLabel());
        return new Entry(
                kept, act("due-date-moved", oldDueOn, dueOn, moved.reason()), ClockTold.moved(kept, oldDueOn, cause));
    }

    Uni<Void> enter(List<Entry> entries) {
        Map<String, List<Chronicle.Entry>> byTable = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.kept().caseTable(),
                        Collectors.mapping(ClockActs::chronicled, Collectors.toList())));
        return Multi.createFrom()
                .iterable(byTable.entrySet())
                .onItem()
                .transformToUniAndConcatenate(table ->
                        chronicle.enterAll(table.getKey(), table.getValue()).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Chronicle.Entry chronicled(Entry entry) {
        return new Chronicle.Entry(
                entry.kept().caseId(), entry.act(), entry.kept().clock(), List.of(entry.event()));
    }

    private Act act(String action, LocalDate before, LocalDate after, String reason) {
        return new Act(action, null, null, null, before.toString(), after.toString(), reason, time.instant());
    }
}
