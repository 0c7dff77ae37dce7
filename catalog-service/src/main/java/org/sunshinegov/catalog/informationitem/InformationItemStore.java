package org.sunshinegov.catalog.informationitem;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.AttributeReturned;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Published;
import org.sunshinegov.catalog.informationitem.model.InformationItemEvent.Returned;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;

/** Item ⇄ row, its clock beside it; evidence and facts go into the same transaction. */
@Singleton
class InformationItemStore {

    private final Chronicle chronicle;
    private final PublicationClock clock;

    InformationItemStore(Chronicle chronicle, PublicationClock clock) {
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** An unknown id and an item outside the scope are the same refusal; {@code seen} null only for the service itself. */
    Uni<InformationItem> load(UUID id, Version seen, Scope scope) {
        return row(id).map(row -> {
            if (row == null || !inSight(row, scope)) {
                throw Refusal.notFound();
            }
            if (seen != null) {
                seen.mustBe(row.version);
            }
            return row.content;
        });
    }

    private static boolean inSight(InformationItemRow row, Scope scope) {
        return ItemSight.of(scope).reaches(row.organisationId, row.sectionId, row.drafterId, State.valueOf(row.state));
    }

    Uni<Void> add(Step<?> step, Act act) {
        InformationItemRow row = InformationItemRow.of(step.next(), act.at());
        return told(row, null, step, act).chain(told -> chronicle.begin(row, step.next(), act, told));
    }

    Uni<Void> save(Step<?> step, Act act) {
        return row(step.next().id()).chain(row -> {
            InformationItem before = row.content;
            row.becomes(step.next(), act.at());
            if (step.event() instanceof Returned returned) {
                row.returned(returned.cause());
            }
            if (step.event() instanceof AttributeReturned) {
                row.returned(ReturnCause.ATTRIBUTE_RETURNED);
            }
            return enter(row, before, step, act);
        });
    }

    /** What is public under this certificate waits for its unit. */
    Uni<Void> saveRevoked(Step<?> step, String certificateNumber, Act act) {
        return row(step.next().id()).chain(row -> {
            InformationItem before = row.content;
            row.becomes(step.next(), act.at());
            row.revoked(certificateNumber);
            return enter(row, before, step, act);
        });
    }

    private Uni<Void> enter(InformationItemRow row, InformationItem before, Step<?> step, Act act) {
        return told(row, before, step, act).chain(told -> chronicle.enter(row, step.next(), act, told));
    }

    /** All that is told of the step, once its clock has followed it. {@code before}: null for a new item. */
    private Uni<List<DisclosureEvent>> told(InformationItemRow row, InformationItem before, Step<?> step, Act act) {
        return dueOn(row, step).chain(dueOn -> {
            List<DisclosureEvent> told = new ArrayList<>(InformationItemTold.about(step, dueOn, act.at()));
            return clock.follow(row, before, step, act.at())
                    .invoke(told::addAll)
                    .replaceWith(told);
        });
    }

    private Uni<LocalDate> dueOn(InformationItemRow row, Step<?> step) {
        return step.event() instanceof Published
                ? clock.dueOn(row)
                : Uni.createFrom().nullItem();
    }

    private static Uni<InformationItemRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(InformationItemRow.class, id));
    }
}
