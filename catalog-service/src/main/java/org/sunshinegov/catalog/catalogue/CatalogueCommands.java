package org.sunshinegov.catalog.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.catalog.catalogue.model.CatalogueEntry;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** What may be done to a unit's catalogue: one method, one transaction. */
@Singleton
class CatalogueCommands {

    static final String API = "/api/catalog/v1/entries";

    private final Transactions transactions;
    private final CatalogueStore store;
    private final IdempotencyKeys idempotency;
    private final BusinessClock clock;

    CatalogueCommands(
            Transactions transactions, CatalogueStore store, IdempotencyKeys idempotency, BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<URI> enter(Scope scope, String key, UUID unit, EntryForm form) {
        CatalogueRights.mayEnter(scope, unit);
        UUID id = UUID.randomUUID();
        URI location = URI.create(API + "/" + id);
        return idempotency.once(scope, key, List.of(unit, form), location, () -> store.place(unit, scope)
                .chain(place -> store.ofUnit(unit).chain(known -> {
                    CatalogueEntry entry = form.read(id, place, clock.today());
                    distinct(known.get(entry.matter()), id);
                    Appointment as = CatalogueRights.entering(scope, unit, entry.sectionId());
                    return store.save(null, entry, act(scope, as, "ENTER"));
                })));
    }

    Uni<Void> change(Scope scope, UUID id, Version seen, EntryForm form) {
        return transactions.run(() -> store.load(id, seen, scope).chain(row -> store.place(row.organisationId, scope)
                .chain(place -> store.ofUnit(row.organisationId).chain(known -> {
                    CatalogueEntry entry = form.read(id, place, row.since);
                    distinct(known.get(entry.matter()), id);
                    Appointment as = CatalogueRights.keeping(scope, row.organisationId);
                    return store.save(row, entry, act(scope, as, "CHANGE"));
                }))));
    }

    /** All entries or none; an entry of the same matter is changed. The ids by matter. */
    Uni<Map<String, UUID>> load(Scope scope, UUID unit, List<EntryForm> forms) {
        Appointment as = CatalogueRights.keeping(scope, unit);
        return transactions.run(
                () -> store.place(unit, scope).chain(place -> store.ofUnit(unit).chain(known -> {
                    List<CatalogueEntry> entries = read(forms, place, known);
                    Map<String, UUID> ids = new LinkedHashMap<>();
                    entries.forEach(entry -> ids.put(entry.matter(), entry.id()));
                    return store.save(changed(entries, known), known, act(scope, as, "LOAD"))
                            .replaceWith(ids);
                })));
    }

    private List<CatalogueEntry> read(List<EntryForm> forms, Place place, Map<String, CatalogueEntryRow> known) {
        Fields fields = new Fields();
        List<CatalogueEntry> entries = new ArrayList<>();
        Set<String> matters = new HashSet<>();
        for (int row = 0; row < forms.size(); row++) {
            try {
                CatalogueEntry entry = read(Body.required(forms.get(row)), place, known);
                fields.faultIf(
                        !matters.add(entry.matter()), "[" + row + "].matter", "事项名称重复", "this matter is named twice");
                entries.add(entry);
            } catch (Refusal refused) {
                fields.take("[" + row + "]", refused);
            }
        }
        fields.refuseFaults();
        return entries;
    }

    private CatalogueEntry read(EntryForm form, Place place, Map<String, CatalogueEntryRow> known) {
        CatalogueEntryRow same =
                known.get(form.matter() == null ? "" : form.matter().strip());
        return same == null
                ? form.read(UUID.randomUUID(), place, clock.today())
                : form.read(same.id, place, same.since);
    }

    private static List<CatalogueEntry> changed(List<CatalogueEntry> entries, Map<String, CatalogueEntryRow> known) {
        return entries.stream()
                .filter(entry -> known.get(entry.matter()) == null
                        || !known.get(entry.matter()).entry().equals(entry))
                .toList();
    }

    private static void distinct(CatalogueEntryRow sameMatter, UUID id) {
        if (sameMatter != null && !sameMatter.id.equals(id)) {
            throw Refusal.conflict("matter-exists", "目录中已有同名事项。", "The catalogue has an entry of this matter already.");
        }
    }

    private Act act(Scope scope, Appointment as, String action) {
        return new Act(
                action, scope.subject(), as.role().code(), as.actingFor(), null, "ENTERED", null, clock.instant());
    }
}
