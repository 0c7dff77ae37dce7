package org.sunshinegov.catalog.register.model;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

/**
 * A body of the district, or a section of one.
 *
 * @param parentId null for the district alone
 * @param code for a section a code of its unit's choice, else its nine-character organisation code
 * @param documentMark the head of its document numbers (机关代字), for example 晨住建; null where none is known
 * @param closing null unless it was merged, split or closed
 */
public record Organisation(
        UUID id,
        UUID parentId,
        OrganisationKind kind,
        String code,
        String nameZh,
        String nameEn,
        String documentMark,
        Contact contact,
        boolean active,
        Closing closing) {

    /** Out of use, and for good where {@code end} says so. */
    Organisation retired(Closing end) {
        return new Organisation(id, parentId, kind, code, nameZh, nameEn, documentMark, contact, false, end);
    }

    public boolean isSection() {
        return kind == OrganisationKind.SECTION;
    }
}
