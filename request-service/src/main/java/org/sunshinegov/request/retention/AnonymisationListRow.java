package org.sunshinegov.request.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.request.retention.model.AnonymisationList;

/** A stored list. */
@Entity
@Table(name = "anonymisation_list")
class AnonymisationListRow extends AggregateRow {

    String state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    AnonymisationList content;

    /** {@code unit}: of the office that proposes it. */
    static AnonymisationListRow of(AnonymisationList list, UUID unit) {
        AnonymisationListRow row = new AnonymisationListRow();
        row.id = list.id();
        row.organisationId = unit;
        row.becomes(list);
        return row;
    }

    void becomes(AnonymisationList list) {
        content = list;
        state = list.state().name();
    }
}
