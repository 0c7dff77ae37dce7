package org.sunshinegov.catalog.catalogue;

import io.vertx.mutiny.sqlclient.Row;

/**
 * Everything the page of one duty shows.
 *
 * @param item the title of the item that met it; null while it is owed
 * @param mayDraft whether the reader drafts for the unit
 */
record DutyPage(DutyView duty, String organisation, String item, boolean mayDraft) {

    static DutyPage of(Row row, boolean mayDraft) {
        return new DutyPage(DutyView.of(row), row.getString("organisation"), row.getString("item"), mayDraft);
    }
}
