package org.sunshinegov.request.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.request.handover.model.HandOver;

/** A stored hand-over, by the id of the closed unit. */
@Entity
@Table(name = "hand_over")
class HandOverRow extends AggregateRow {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    HandOver content;

    static HandOverRow of(HandOver handOver) {
        HandOverRow row = new HandOverRow();
        row.id = handOver.unitId();
        row.organisationId = handOver.unitId();
        row.content = handOver;
        return row;
    }
}
