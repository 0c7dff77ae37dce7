package org.sunshinegov.kernel.platform.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** A service's policies as it last published them. */
@Entity(name = "PolicyBook")
@Table(name = "policy_book")
class PolicyBookRow extends AggregateRow {

    String owner;

    @Column(name = "book_version")
    int bookVersion;

    /** The version of the release whose defaults are in it. */
    int bundled;

    String document;

    static PolicyBookRow of(String owner, UUID organisation) {
        PolicyBookRow row = new PolicyBookRow();
        row.id = UUID.randomUUID();
        row.organisationId = organisation;
        row.owner = owner;
        return row;
    }

    PublishedPolicies published() {
        return PublishedPolicies.read(document);
    }
}
