package org.sunshinegov.catalog.catalogue;

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
import org.sunshinegov.catalog.field.Fields;

/**
 * An entry as it is filled in.
 *
 * @param section the code of the responsible section; none for the whole unit
 * @param timingClass one of; {@code PERIODIC_CUSTOM} with {@code cycle} and {@code days}
 * @param active left out means yes
 */
record EntryForm(
        String section,
        String group,
        String matter,
        String contentElements,
        String legalBasis,
        String timingClass,
        String cycle,
        Integer days,
        String mode,
        String fivePhase,
        String audience,
        List<String> categories,
        Boolean active) {

    private static final int MOST_DAYS = 92;

    CatalogueEntry read(UUID id, Place place, LocalDate since) {
        Fields fields = new Fields();
        CatalogueEntry entry = new CatalogueEntry(
                id,
                place.unit(),
                section(fields, place),
                fields.optional("group", group, 100),
                fields.required("matter", matter, 200),
                fields.optional("contentElements", contentElements, 2000),
                fields.optional("legalBasis", legalBasis, 1000),
                timing(fields),
                fields.oneOf("mode", Mode.class, mode),
                fields.oneOf("fivePhase", FivePhase.class, fivePhase),
                audience == null || audience.isBlank()
                        ? Audience.PUBLIC
                        : fields.oneOf("audience", Audience.class, audience),
                categories(fields),
                since,
                active == null || active);
        fields.refuseFaults();
        return entry;
    }

    private UUID section(Fields fields, Place place) {
        String code = fields.optional("section", section, 32);
        if (code == null) {
            return null;
        }
        UUID known = place.sections().get(code);
        fields.faultIf(known == null, "section", "该科室不属于本单位", "the section is not one of this unit");
        return known;
    }

    private Timing timing(Fields fields) {
        TimingClass chosen = fields.oneOf("timingClass", TimingClass.class, timingClass);
        if (chosen != TimingClass.PERIODIC_CUSTOM) {
            return new Timing(chosen, null, null);
        }
        fields.faultIf(
                days == null || days < 1 || days > MOST_DAYS, "days", "应为1至" + MOST_DAYS, "between 1 and " + MOST_DAYS);
        return new Timing(chosen, fields.oneOf("cycle", Cycle.class, cycle), days);
    }

    private List<String> categories(Fields fields) {
        return categories == null
                ? List.of()
                : categories.stream()
                        .map(category -> fields.required("categories", category, 50))
                        .filter(category -> category != null)
                        .distinct()
                        .toList();
    }
}
