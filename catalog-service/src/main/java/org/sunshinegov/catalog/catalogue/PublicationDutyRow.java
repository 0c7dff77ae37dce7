package org.sunshinegov.catalog.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** What a unit owes for one period of a recurring matter. */
@Entity(name = "PublicationDuty")
@Table(name = PublicationDutyRow.TABLE)
class PublicationDutyRow extends AggregateRow {

    static final String TABLE = "publication_duty";

    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "period_end")
    LocalDate periodEnd;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "fulfilled_on")
    LocalDate fulfilledOn;

    @Column(name = "item_id")
    UUID itemId;

    Duty duty() {
        return new Duty(id, entryId, periodEnd, dueOn, fulfilledOn, itemId);
    }

    /** What its evidence digests. */
    record Duty(UUID id, UUID entryId, LocalDate periodEnd, LocalDate dueOn, LocalDate fulfilledOn, UUID itemId) {}
}
