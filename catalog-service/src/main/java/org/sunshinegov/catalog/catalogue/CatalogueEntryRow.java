package org.sunshinegov.catalog.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.catalogue.model.Audience;
import org.sunshinegov.catalog.catalogue.model.CatalogueEntry;
import org.sunshinegov.catalog.catalogue.model.Cycle;
import org.sunshinegov.catalog.catalogue.model.FivePhase;
import org.sunshinegov.catalog.catalogue.model.Mode;
import org.sunshinegov.catalog.catalogue.model.Timing;
import org.sunshinegov.catalog.catalogue.model.TimingClass;
import org.sunshinegov.kernel.platform.store.AggregateRow;

@Entity(name = "CatalogueEntry")
@Table(name = "catalogue_entry")
class CatalogueEntryRow extends AggregateRow {

    @Column(name = "section_id")
    UUID sectionId;

    @Column(name = "matter_group")
    String group;

    String matter;

    @Column(name = "content_elements")
    String contentElements;

    @Column(name = "legal_basis")
    String legalBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "timing_class")
    TimingClass timingClass;

    @Enumerated(EnumType.STRING)
    Cycle cycle;

    Integer days;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "five_phase")
    FivePhase fivePhase;

    @Enumerated(EnumType.STRING)
    Audience audience;

    String[] categories;
    LocalDate since;
    boolean active;

    CatalogueEntry entry() {
        return new CatalogueEntry(
                id,
                organisationId,
                sectionId,
                group,
                matter,
                contentElements,
                legalBasis,
                new Timing(timingClass, cycle, days),
                mode,
                fivePhase,
                audience,
                List.of(categories),
                since,
                active);
    }

    CatalogueEntryRow is(CatalogueEntry entry) {
        id = entry.id();
        organisationId = entry.organisationId();
        sectionId = entry.sectionId();
        group = entry.group();
        matter = entry.matter();
        contentElements = entry.contentElements();
        legalBasis = entry.legalBasis();
        timingClass = entry.timing().timingClass();
        cycle = entry.timing().cycle();
        days = entry.timing().days();
        mode = entry.mode();
        fivePhase = entry.fivePhase();
        audience = entry.audience();
        categories = entry.categories().toArray(String[]::new);
        since = entry.since();
        active = entry.active();
        return this;
    }
}
