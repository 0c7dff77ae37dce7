package org.sunshinegov.catalog.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** One document as it was last published. */
@Entity(name = "ReferenceBook")
@Table(name = "reference_book")
class ReferenceBookRow extends AggregateRow {

    String kind;

    @Column(name = "book_version")
    int bookVersion;

    String document;
}
