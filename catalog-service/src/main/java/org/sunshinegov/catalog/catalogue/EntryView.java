package org.sunshinegov.catalog.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.catalogue.model.Audience;
import org.sunshinegov.catalog.catalogue.model.Cycle;
import org.sunshinegov.catalog.catalogue.model.FivePhase;
import org.sunshinegov.catalog.catalogue.model.Mode;
import org.sunshinegov.catalog.catalogue.model.TimingClass;

/** An entry as it is read, with the names that go with it; {@code published}: items that are public under it. */
record EntryView(
        UUID id,
        UUID organisationId,
        String organisation,
        UUID sectionId,
        String section,
        String group,
        String matter,
        String contentElements,
        String legalBasis,
        TimingClass timingClass,
        Cycle cycle,
        Integer days,
        Mode mode,
        FivePhase fivePhase,
        Audience audience,
        List<String> categories,
        boolean active,
        long published,
        int version) {

    static EntryView of(Row row) {
        return new EntryView(
                row.getUUID("id"),
                row.getUUID("organisation_id"),
                row.getString("organisation"),
                row.getUUID("section_id"),
                row.getString("section"),
                row.getString("matter_group"),
                row.getString("matter"),
                row.getString("content_elements"),
                row.getString("legal_basis"),
                TimingClass.valueOf(row.getString("timing_class")),
                row.getString("cycle") == null ? null : Cycle.valueOf(row.getString("cycle")),
                row.getInteger("days"),
                Mode.valueOf(row.getString("mode")),
                FivePhase.valueOf(row.getString("five_phase")),
                Audience.valueOf(row.getString("audience")),
                List.of(row.getArrayOfStrings("categories")),
                row.getBoolean("active"),
                row.getLong("published"),
                row.getInteger("version"));
    }
}
