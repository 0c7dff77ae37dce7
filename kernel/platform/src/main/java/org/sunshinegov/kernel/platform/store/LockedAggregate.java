package org.sunshinegov.kernel.platform.store;

import java.util.UUID;

/** The counters of an aggregate whose row is locked by a set-wise statement, without its state. */
final class LockedAggregate extends AggregateRow {

    static LockedAggregate of(Object[] row) {
        LockedAggregate aggregate = new LockedAggregate();
        aggregate.id = (UUID) row[0];
        aggregate.told = ((Number) row[1]).longValue();
        aggregate.audited = ((Number) row[2]).intValue();
        aggregate.auditHead = (byte[]) row[3];
        return aggregate;
    }

    Columns columns() {
        return new Columns()
                .set("id", id)
                .set("told", told)
                .set("audited", audited)
                .set("audit_head", auditHead);
    }
}
