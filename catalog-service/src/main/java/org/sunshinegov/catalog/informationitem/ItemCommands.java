package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.field.Unit;
import org.sunshinegov.catalog.informationitem.ItemMoves.By;
import org.sunshinegov.catalog.informationitem.model.Attribute;
import org.sunshinegov.catalog.informationitem.model.AttributeProposal;
import org.sunshinegov.catalog.informationitem.model.Draft;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Phase;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** What may be done to an item before its review: draft, edit, set its attribute, decide on it, give it up. */
@Singleton
class ItemCommands {

    static final String API = "/api/catalog/v1/items";

    private final InformationItemStore store;
    private final ItemMoves moves;
    private final Acts acts;
    private final IdempotencyKeys idempotency;
    private final BusinessClock clock;

    ItemCommands(
            InformationItemStore store, ItemMoves moves, Acts acts, IdempotencyKeys idempotency, BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.acts = acts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The same key gives the same item, however often it is sent. */
    Uni<URI> draft(Scope scope, String key, ItemForm form) {
        UUID unit = Unit.required(form.organisationId());
        if (!ItemSight.of(scope.requireStaff()).reaches(unit)) {
            throw Refusal.notFound();
        }
        Draft draft = form.read(List.of(), clock.today());
        UUID id = UUID.randomUUID();
        URI location = URI.create(API + "/" + id);
        return idempotency.once(scope, key, form, location, () -> EntryChoice.of(unit, draft.entryId())
                .chain(entry -> create(scope, id, unit, entry, draft)));
    }

    private Uni<Void> create(Scope scope, UUID id, UUID unit, EntryChoice entry, Draft draft) {
        Appointment as = ItemRights.creating(scope, unit, entry.sectionId());
        UUID section = entry.sectionId() == null ? as.sectionId() : entry.sectionId();
        Step<?> step = InformationItem.drafted(id, unit, section, scope.subject(), null, draft);
        return store.add(step, acts.of(scope, as, "DRAFT", null, step, null));
    }

    Uni<Void> edit(Scope scope, UUID id, Version seen, ItemForm form) {
        return moves.move(
                new By(scope, id, seen, ItemRights::drafting),
                Move.EDIT,
                null,
                item -> {
                    Draft draft = form.read(item.draft().attachments(), clock.today());
                    return EntryChoice.of(item.organisationId(), draft.entryId())
                            .map(entry -> item.edit(draft));
                },
                step -> Uni.createFrom().voidItem());
    }

    Uni<Void> proposeAttribute(Scope scope, UUID id, Version seen, AttributeForm form) {
        AttributeProposal proposal = form.read(scope.requireStaff().subject());
        return moves.move(
                new By(scope, id, seen, ItemRights::proposing),
                Move.PROPOSE_ATTRIBUTE,
                proposal.reason(),
                item -> item.proposeAttribute(proposal));
    }

    Uni<Void> returnAttribute(Scope scope, UUID id, Version seen, String reason) {
        return moves.move(
                new By(scope, id, seen, ItemRights::deciding),
                Move.RETURN_ATTRIBUTE,
                reason,
                InformationItem::returnAttribute);
    }

    /** Confirms that it is withheld, or given on request only. What is to be published is reviewed instead. */
    Uni<Void> confirm(Scope scope, UUID id, Version seen) {
        return moves.move(
                new By(scope, id, seen, ItemRights::deciding),
                Move.CONFIRM_WITHHOLDING,
                null,
                item -> isWithholding(item)
                        ? item.confirmWithholding(scope.subject())
                        : item.confirmOnRequest(scope.subject()));
    }

    private static boolean isWithholding(InformationItem item) {
        return item.phase() instanceof Phase.AttributeProposed proposed
                && proposed.proposal().attribute() == Attribute.NOT_DISCLOSED;
    }

    Uni<Void> reconsider(Scope scope, UUID id, Version seen, String reason) {
        return moves.move(
                new By(scope, id, seen, ItemRights::officer),
                Move.RECONSIDER,
                reason,
                item -> item.reconsider(reason, scope.subject()));
    }

    Uni<Void> discard(Scope scope, UUID id, Version seen) {
        return moves.move(new By(scope, id, seen, ItemRights::drafting), Move.DISCARD, null, InformationItem::discard);
    }

    Uni<Void> revise(Scope scope, UUID id, Version seen) {
        return moves.move(new By(scope, id, seen, ItemRights::drafting), Move.REVISE, null, InformationItem::revise);
    }
}
