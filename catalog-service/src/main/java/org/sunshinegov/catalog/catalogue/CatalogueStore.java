package org.sunshinegov.catalog.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.catalog.catalogue.model.CatalogueEntry;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;

/** Entries ⇄ rows. */
@Singleton
class CatalogueStore {

    private final Chronicle chronicle;

    CatalogueStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The unit with its sections; one outside the district is unknown. Its rows stay locked, so that loads follow one another. */
    Uni<Place> place(UUID unit, Scope scope) {
        CatalogueRights.mayEnter(scope, unit);
        return Sql.rows("""
                        select id, code, kind from organisation
                        where id = $1 and kind <> 'SECTION' or parent_id = $1 and kind = 'SECTION' for update""", unit).map(rows -> place(unit, rows));
    }

    private static Place place(UUID unit, List<Object[]> rows) {
        Map<String, UUID> sections = new HashMap<>();
        rows.stream()
                .filter(row -> "SECTION".equals(row[2]))
                .forEach(row -> sections.put((String) row[1], (UUID) row[0]));
        if (sections.size() == rows.size()) {
            throw Refusal.notFound();
        }
        return new Place(unit, sections);
    }

    Uni<Map<String, CatalogueEntryRow>> ofUnit(UUID unit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from CatalogueEntry where organisationId = ?1", CatalogueEntryRow.class)
                        .setParameter(1, unit)
                        .getResultList())
                .map(rows -> {
                    Map<String, CatalogueEntryRow> byMatter = new HashMap<>();
                    rows.forEach(row -> byMatter.put(row.matter, row));
                    return byMatter;
                });
    }

    Uni<CatalogueEntryRow> load(UUID id, Version seen, Scope scope) {
        return Panache.getSession()
                .chain(session -> session.find(CatalogueEntryRow.class, id))
                .map(row -> {
                    if (row == null) {
                        throw Refusal.notFound();
                    }
                    var unused = CatalogueRights.keeping(scope, row.organisationId);
                    seen.mustBe(row.version);
                    return row;
                });
    }

    Uni<Void> save(List<CatalogueEntry> entries, Map<String, CatalogueEntryRow> known, Act act) {
        return Multi.createFrom()
                .iterable(entries)
                .onItem()
                .transformToUniAndConcatenate(
                        entry -> save(known.get(entry.matter()), entry, act).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** {@code known}: null for a new entry. */
    Uni<Void> save(CatalogueEntryRow known, CatalogueEntry entry, Act act) {
        CatalogueEntryRow row = (known == null ? new CatalogueEntryRow() : known).is(entry);
        return chronicle
                .enter(row, entry, act, List.of())
                .chain(() -> known == null ? row.persist() : Uni.createFrom().nullItem())
                .replaceWithVoid();
    }
}
