package org.sunshinegov.assessment.watch;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

/** A unit with its figures, those of the units below it included. */
record UnitView(
        UUID id,
        UUID parentId,
        OrganisationKind kind,
        String code,
        String nameZh,
        String nameEn,
        Map<Figure, Long> figures) {}
