package org.sunshinegov.kernel.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** The smallest aggregate: some words about a case. */
@Entity
@Table(name = "note")
public class NoteRow extends AggregateRow {

    public String words;
}
